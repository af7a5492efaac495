import type { AgencyName } from './agency-kinds.ts'
import { DEPARTMENT_NAMES } from './department-names.ts'
import { FORCE_NAMES } from './force-names.ts'
import { MINISTRY_NAMES } from './ministry-names.ts'
import { OFFICE_NAMES } from './office-names.ts'
import { SERVICE_NAMES } from './service-names.ts'
import { UNION_NAMES } from './union-names.ts'

const UNIONS_TOO =
  '(?:(?:,| và)? ?(?:các )?(?:hội,? |mặt trận,? (?:và )?|tổ chức )?(?:đoàn thể|hội đoàn thể|ban đảng)(?: chính trị(?: ?[-–] ?xã hội)?)?)?'

/** People's committees and councils, and bodies that join several agencies. */
const COMMITTEE_NAMES: readonly AgencyName[] = [
  {
    code: 'hdnd',
    name: 'Hội đồng nhân dân',
    kind: 'body',
    spellings:
      '(?:thường trực |(?:các )?ban (?:của )?|(?:các )?đại biểu |ban (?:văn hóa ?[-–] ?xã hội|pháp chế) )?(?:hội đồng nhân dân|hđnd)(?!,? (?:và )?(?:ubnd|ủy ban nhân dân))',
    asWritten: true,
  },
  {
    code: 'ubnd',
    name: 'Ủy ban nhân dân',
    kind: 'committee',
    spellings: '(?:ủy ban nhân dân|ubnd|ủy ban (?=các (?:xã|huyện|phường|quận)))',
  },
  {
    code: 'ban-chi-dao',
    name: 'Ban Chỉ đạo',
    kind: 'body',
    spellings:
      '(?:cơ quan thường trực |(?:các )?thành viên |thường trực )?(?:ban chỉ đạo|bcđ)(?: \\d+[\\p{L}/]*| (?:phòng,? ?chống|công tác phòng) [\\p{L},/ ]{3,140}?(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|các cấp|các bộ|các ngành|địa phương|cấp \\p{L}+)(?![\\p{L}])))?',
    asWritten: true,
  },
  {
    code: 'doi-178',
    name: 'Đội kiểm tra liên ngành 178',
    kind: 'body',
    spellings:
      '(?:các )?(?:đội|đoàn|tổ|lực lượng) (?:kiểm tra |ktln )?(?:liên ngành )?(?:văn hóa(?: ?[-–] ?)xã hội|178|về phòng,? chống (?:tệ nạn )?mại dâm|phòng,? chống (?:tệ nạn )?mại dâm)(?: 178)?',
    asWritten: true,
  },
  {
    code: 'doi-ctxh',
    name: 'Đội công tác xã hội tình nguyện',
    kind: 'body',
    spellings: '(?:các )?đội (?:công tác xã hội|ctxh|hoạt động xã hội) tình nguyện',
    asWritten: true,
  },
  {
    code: 'to-an-ninh',
    name: 'Tổ bảo vệ an ninh, trật tự',
    kind: 'body',
    spellings:
      '(?:các )?(?:tổ (?:bảo vệ )?|lực lượng (?:tham gia )?(?:bảo vệ )?)an ninh,? trật tự(?: ở cơ sở)?(?= |[,;:.(]|$)|(?:các )?tổ công tác cộng đồng',
    asWritten: true,
  },
  {
    code: 'ban-vstbpn',
    name: 'Ban Vì sự tiến bộ phụ nữ',
    kind: 'body',
    spellings: 'ban vì sự tiến bộ (?:của )?phụ nữ',
    asWritten: true,
  },
  {
    code: 'to-cong-tac',
    name: 'Tổ công tác liên ngành',
    kind: 'body',
    spellings: '(?:các )?(?:tổ công tác|tổ giúp việc|đoàn kiểm tra|đội kiểm tra|tổ kiểm tra) liên ngành',
    asWritten: true,
  },
]

const GROUP_NAMES: readonly AgencyName[] = [
  {
    code: 'bo-nganh',
    name: 'Các Bộ',
    kind: 'group',
    spellings: 'các bộ(?: trưởng(?=[,;]|$)|(?=,? (?:thủ trưởng )?(?:các )?cơ quan ngang bộ))',
  },
  {
    code: 'bo-nganh',
    name: 'Các cơ quan ngang Bộ',
    kind: 'group',
    spellings: '(?:các )?cơ quan (?:ngang bộ|thuộc chính phủ)',
    asWritten: true,
  },
  {
    code: 'bo-nganh',
    name: 'Các bộ, ngành',
    kind: 'group',
    spellings: `các bộ,? (?:ban,? )?ngành(?:,? (?:cơ quan|đoàn thể)(?: thuộc)?(?: ?trung ương)?)?${UNIONS_TOO}`,
    asWritten: true,
  },
  {
    code: 'co-quan-chuyen-mon',
    name: 'Các cơ quan chuyên môn',
    kind: 'group',
    spellings:
      '(?:các )?(?:phòng, ban|cơ quan|phòng) chuyên môn(?: (?:thuộc|trực thuộc|của) (?:ubnd|ủy ban nhân dân)(?: (?:tỉnh|thành phố|huyện|quận|xã|phường))?)?',
    asWritten: true,
  },
  {
    code: 'so-ban-nganh',
    name: 'Các sở, ban, ngành',
    kind: 'group',
    spellings: `(?:các )?(?:sở(?:,? ban)?,? ngành|sở ?[-–] ?(?:ban ?[-–] ?)?ngành|phòng,? ban,? ngành|phòng, ban|ban,? ngành|(?:cơ quan|đơn vị),? (?:sở,? )?ban,? ngành|cơ quan,? đơn vị,? đoàn thể|ngành,? đoàn thể|ngành thành viên)${UNIONS_TOO}`,
    asWritten: true,
  },
  {
    code: 'so-ban-nganh',
    name: 'Các sở',
    kind: 'group',
    spellings: 'các sở(?=,(?! ?(?:ban|ngành))| và|;| (?:có )?liên quan| chịu trách nhiệm)',
    asWritten: true,
  },
]

/**
 * Every agency that plans of 2003 to 2026 charge, with its spellings; longer names stand before shorter
 * ones that they contain.
 *
 * @see docs/domain/reader.md
 */
export const AGENCY_NAMES: readonly AgencyName[] = [
  ...DEPARTMENT_NAMES,
  ...OFFICE_NAMES,
  ...MINISTRY_NAMES,
  ...FORCE_NAMES,
  ...UNION_NAMES,
  ...SERVICE_NAMES,
  ...COMMITTEE_NAMES,
  ...GROUP_NAMES,
]
