import type { Role } from '@hoanhap/domain/permissions/permission-matrix'
import type { FictionalCity } from './fictional-city.ts'

/** An account of the demo. Password and second factor are public: `serve` refuses a database that holds them. */
export type DemoAccount = {
  readonly userName: string
  /** Invented; says what the person does, so that nobody looks for a real officer. */
  readonly displayName: string
  readonly password: string
  /** Base32, for roles that need a second factor; null for the others. */
  readonly totpSecret: string | null
  readonly role: Role
  readonly unitId: number
  /** Function code of reference/agencies.json for focal points; null for the others. */
  readonly agencyCode: string | null
}

const PASSWORD = 'Hoa-Phuong-do-2026'

/** Everyone a visitor of the demo may sign in as: the city's staff and those of three communes. */
export function demoAccounts(city: FictionalCity): readonly DemoAccount[] {
  const at =
    (unitId: number, agencyCode: string | null = null) =>
    (row: Row) =>
      account(row, unitId, agencyCode)
  const communeOf = (name: string) => {
    const commune = city.communes.find((candidate) => candidate.name === name)
    if (!commune) throw new RangeError(`no fictional commune ${name}`)
    return commune.unitId
  }
  return [
    ...CITY_STAFF.map(at(city.provinceId)),
    at(city.provinceId, 'T.CA')(['ca-thanhpho', 'Vũ Đức Mẫu – đầu mối Công an', 'focal', null]),
    at(city.provinceId, 'T.BAOCHI')(['baochi', 'Lý Thanh Họa – đầu mối báo chí', 'focal', null]),
    ...COMMUNE_STAFF.flatMap(([name, rows]) => rows.map(at(communeOf(name)))),
  ]
}

type Row = readonly [userName: string, displayName: string, role: Role, totpSecret: string | null]

const CITY_STAFF: readonly Row[] = [
  ['quantri1', 'Đỗ Minh Họa – quản trị', 'admin', 'HOAPHUONGDEMOQUANTRI2345672AAAAA'],
  ['quantri2', 'Ngô Thị Mẫu – quản trị thứ hai', 'admin', 'HOAPHUONGDEMOQUANTRI2345672BBBBB'],
  ['tonghop', 'Trần Thị Minh Họa – chuyên viên tổng hợp', 'planner', null],
  ['lanhdao', 'Phạm Văn Thí Dụ – lãnh đạo thành phố', 'leader', null],
  ['nhatky', 'Hoàng Văn Kiểm – cán bộ giám sát nhật ký', 'auditor', 'HOAPHUONGDEMONHATKY23456722CCCCC'],
]

const COMMUNE_STAFF: readonly (readonly [string, readonly Row[]])[] = [
  [
    'Sao Mai',
    [
      ['saomai', 'Lê Thị Ví Dụ – văn hóa - xã hội phường Sao Mai', 'reporter', null],
      ['saomai-ld', 'Bùi Văn Mẫu – lãnh đạo phường Sao Mai', 'approver', null],
    ],
  ],
  ['Sóng Biếc', [['songbiec', 'Đặng Thị Họa – văn hóa - xã hội phường Sóng Biếc', 'reporter', null]]],
  ['Đồng Sương', [['dongsuong', 'Nguyễn Văn Mẫu – văn hóa - xã hội xã Đồng Sương', 'reporter', null]]],
]

const account = (
  [userName, displayName, role, totpSecret]: Row,
  unitId: number,
  agencyCode: string | null,
): DemoAccount => ({
  userName,
  displayName,
  password: PASSWORD,
  totpSecret,
  role,
  unitId,
  agencyCode,
})
