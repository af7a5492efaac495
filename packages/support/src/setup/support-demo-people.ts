import type { SupportRole } from '@hoanhap/domain/permissions/support-permission-matrix'

/** An account of the demonstration. Password and second factor are public: `start` refuses a database that holds them. */
export type SupportDemoPerson = {
  readonly userName: string
  /** Invented; says what the person does, so that nobody looks for a real one. */
  readonly displayName: string
  readonly password: string
  /** Base32. */
  readonly totpSecret: string
  readonly role: SupportRole
}

const person = (
  userName: string,
  displayName: string,
  role: SupportRole,
  totpSecret: string,
): SupportDemoPerson => ({ userName, displayName, password: 'Ghe-tre-xanh-2026', role, totpSecret })

/** Everyone a visitor may sign in as: people of a provider that does not exist, none of them known to the programme. */
export const SUPPORT_DEMO_PEOPLE: readonly SupportDemoPerson[] = [
  person('hotro-quantri1', 'Mai Thí Dụ – quản trị', 'admin', 'MINHHOASOTAYQUANTRI2345672AAAAAA'),
  person('hotro-quantri2', 'Đào Minh Họa – quản trị thứ hai', 'admin', 'MINHHOASOTAYQUANTRI2345672BBBBBB'),
  person('hotro-vien', 'Cúc Ví Dụ – người làm công tác hỗ trợ', 'worker', 'MINHHOASOTAYHOTRO23456722CCCCCCC'),
  person('hotro-giamsat', 'Sen Văn Mẫu – giám sát hỗ trợ', 'supervisor', 'MINHHOASOTAYGIAMSAT2345672DDDDDD'),
  person('hotro-dichvu', 'Trạm mẫu – cơ sở cung cấp dịch vụ', 'provider', 'MINHHOASOTAYDICHVU23456722EEEEEE'),
  person('hotro-giukhoa', 'Trúc Thị Mẫu – người giữ khoá', 'custodian', 'MINHHOASOTAYGIUKHOA2345672FFFFFF'),
]
