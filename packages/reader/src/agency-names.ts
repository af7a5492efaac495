import type { AgencyName } from './agency-kinds.ts'
import { DEPARTMENT_NAMES } from './department-names.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const PROVINCES = [...PROVINCE_NAMES, ...CITY_NAMES].join('|').toLowerCase()
const D = '\\s*[-–,]?\\s*' // the dash that papers put between parts of a name, or leave out
const AND = '(?:và|&)'

/** Every agency that plans charge, with its spellings; longer names stand before shorter ones that they contain. */
export const AGENCY_NAMES: readonly AgencyName[] = [
  ...DEPARTMENT_NAMES,
  {
    code: 'cong-an',
    name: 'Công an',
    kind: 'force',
    spellings: 'công an(?! (?:nhân dân|viên|cấp tỉnh, cấp))',
  },
  {
    code: 'bdbp',
    name: 'Bộ đội Biên phòng',
    kind: 'force',
    spellings:
      '(?:(?:bộ|ban) chỉ huy )?(?:bộ đội biên phòng|bđbp|biên phòng(?= (?:tỉnh|thành phố)))|bch bđbp|đồn biên phòng',
    asWritten: true,
  },
  {
    code: 'bch-quan-su',
    name: 'Bộ Chỉ huy Quân sự',
    kind: 'force',
    spellings: '(?:bộ|ban) chỉ huy quân sự|bchqs|bch quân sự|bộ tư lệnh(?: thủ đô(?: hà nội)?)?',
    asWritten: true,
  },
  {
    code: 'quan-ly-thi-truong',
    name: 'Quản lý thị trường',
    kind: 'force',
    spellings: '(?:cục |đội )?quản lý thị trường',
  },
  { code: 'hai-quan', name: 'Hải quan', kind: 'force', spellings: '(?:cục |chi cục )hải quan' },
  {
    code: 'vks',
    name: 'Viện kiểm sát nhân dân',
    kind: 'court',
    spellings: 'viện kiểm sát nhân dân|viện kiểm sát|vksnd|viện ksnd',
  },
  { code: 'toa-an', name: 'Tòa án nhân dân', kind: 'court', spellings: 'tòa án nhân dân|tòa án|tand' },
  {
    code: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    kind: 'front',
    spellings:
      '(?:(?:ủy ban|ub) ?(?:trung ương )?)?(?:mặt trận tổ quốc|mttq)(?: việt nam| vn)?|ubmttq(?: ?vn| việt nam)?|ủy ban mặt trận',
  },
  {
    code: 'hoi-lhpn',
    name: 'Hội Liên hiệp Phụ nữ',
    kind: 'union',
    spellings: 'hội (?:liên hiệp phụ nữ|lhpn)(?: việt nam| vn)?|hội phụ nữ',
  },
  {
    code: 'doan-tncs',
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    kind: 'union',
    spellings:
      '(?:ban chấp hành )?(?:tỉnh|thành|huyện|quận|thị|xã) ?đoàn(?: thanh niên cộng sản hồ chí minh)?(?! (?:thể|kết|viên|kiểm))|đoàn (?:thanh niên(?: cộng sản(?: hồ chí minh| hcm)?)?|tncs(?: hồ chí minh| hcm)?|tn)(?![\\p{L}])',
    asWritten: true,
  },
  { code: 'hoi-nong-dan', name: 'Hội Nông dân', kind: 'union', spellings: 'hội nông dân(?: việt nam)?' },
  {
    code: 'hoi-ccb',
    name: 'Hội Cựu chiến binh',
    kind: 'union',
    spellings: 'hội (?:cựu chiến binh|ccb)(?: việt nam)?',
  },
  {
    code: 'cong-doan',
    name: 'Liên đoàn Lao động',
    kind: 'union',
    spellings: 'liên đoàn lao động|lđlđ|công đoàn (?:các khu|viên chức|cơ sở|ngành)[\\p{L} ]{0,20}?(?=[,;.])',
  },
  {
    code: 'hoi-khac',
    name: 'Hội',
    kind: 'union',
    spellings:
      'hội (?:chữ thập đỏ|người cao tuổi|luật gia|khuyến học|bảo vệ quyền trẻ em|cựu thanh niên xung phong|sinh viên|doanh nhân trẻ|khách sạn|y học)',
    asWritten: true,
  },
  {
    code: 'to-chuc-ctxh',
    name: 'Các tổ chức chính trị - xã hội',
    kind: 'union',
    spellings:
      '(?:các )?(?:tổ chức|đoàn thể) chính trị(?: ?[-–] ?| )xã hội|các hội,? đoàn thể|các đoàn thể|các tổ chức (?:đoàn thể|hội)|các tổ chức thành viên',
    asWritten: true,
  },
  {
    code: 'ban-tuyen-giao',
    name: 'Ban Tuyên giáo',
    kind: 'party',
    spellings: 'ban tuyên giáo(?: và dân vận)?|btg(?=[ ,])',
  },
  { code: 'ban-dan-van', name: 'Ban Dân vận', kind: 'party', spellings: 'ban dân vận' },
  {
    code: 'cap-uy',
    name: 'Cấp ủy',
    kind: 'party',
    spellings: '(?:các )?cấp ủy(?: đảng)?|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?! viên)',
    asWritten: true,
  },
  {
    code: 'hdnd',
    name: 'Hội đồng nhân dân',
    kind: 'body',
    spellings: '(?:thường trực )?(?:hội đồng nhân dân|hđnd)(?!,? (?:và )?(?:ubnd|ủy ban nhân dân))',
  },
  {
    code: 'ubnd',
    name: 'Ủy ban nhân dân',
    kind: 'committee',
    spellings: '(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)',
  },
  {
    code: 'ban-chi-dao',
    name: 'Ban Chỉ đạo',
    kind: 'body',
    spellings: '(?:cơ quan thường trực )?(?:ban chỉ đạo|bcđ)(?: \\d+[\\p{L}/]*)?',
    asWritten: true,
  },
  {
    code: 'doi-178',
    name: 'Đội kiểm tra liên ngành 178',
    kind: 'body',
    spellings:
      '(?:các )?(?:đội|đoàn|tổ|lực lượng) (?:kiểm tra )?(?:liên ngành )?(?:văn hóa(?: ?[-–] ?)xã hội|178|về phòng,? chống (?:tệ nạn )?mại dâm)(?: 178)?',
    asWritten: true,
  },
  { code: 'to-cong-tac', name: 'Tổ công tác liên ngành', kind: 'body', spellings: 'tổ công tác liên ngành' },
  {
    code: 'dai-ptth',
    name: 'Đài Phát thanh và Truyền hình',
    kind: 'media',
    spellings: `(?:báo và )?đài (?:phát thanh(?: ${AND}|${D}) ?truyền hình|pt ?(?:&|và|${D}) ?th|truyền hình|truyền thanh)|báo và phát thanh,? (?:và )?truyền hình|trung tâm (?:văn hóa[\\p{L}, -]{0,30})?truyền thông(?: và [\\p{L} ]{4,24})?`,
    asWritten: true,
  },
  {
    code: 'bao',
    name: 'Báo',
    kind: 'media',
    spellings: `(?:các )?cơ quan (?:báo chí(?:,? truyền thông)?|thông tin đại chúng|truyền thông)|báo (?=đảng)|báo (?:${PROVINCES})`,
    asWritten: true,
  },
  {
    code: 'cdc',
    name: 'Trung tâm Kiểm soát bệnh tật',
    kind: 'unit',
    spellings: 'trung tâm (?:kiểm soát bệnh tật|phòng,? chống hiv(?:/aids)?)|cdc',
  },
  { code: 'trung-tam-y-te', name: 'Trung tâm Y tế', kind: 'unit', spellings: 'trung tâm y tế' },
  { code: 'tram-y-te', name: 'Trạm Y tế', kind: 'unit', spellings: 'trạm y tế' },
  {
    code: 'trung-tam-ctxh',
    name: 'Trung tâm Công tác xã hội',
    kind: 'unit',
    spellings:
      '(?:các )?(?:trung tâm (?:cung cấp dịch vụ )?công tác xã hội|trung tâm bảo trợ xã hội|trung tâm dịch vụ việc làm|cơ sở trợ giúp xã hội|cơ sở cai nghiện ma túy|trung tâm trợ giúp pháp lý)(?: nhà nước)?',
    asWritten: true,
  },
  {
    code: 'nhcsxh',
    name: 'Ngân hàng Chính sách xã hội',
    kind: 'unit',
    spellings: '(?:chi nhánh |phòng giao dịch )?(?:ngân hàng chính sách xã hội|nhcsxh|ngân hàng csxh)',
  },
  { code: 'kho-bac', name: 'Kho bạc Nhà nước', kind: 'unit', spellings: 'kho bạc nhà nước' },
  {
    code: 'bhxh',
    name: 'Bảo hiểm xã hội',
    kind: 'unit',
    spellings: 'bảo hiểm xã hội(?= (?:tỉnh|thành phố|huyện))',
  },
  {
    code: 'ban-ql-kcn',
    name: 'Ban Quản lý các khu công nghiệp',
    kind: 'unit',
    spellings:
      'ban quản lý (?:các )?(?:khu (?:kinh tế|công nghiệp|công nghệ cao|chế xuất)(?:(?:,| và)(?: các)?(?: khu)? (?:kinh tế|công nghiệp|công nghệ cao|chế xuất))*)',
    asWritten: true,
  },
  {
    code: 'bo',
    name: 'Bộ',
    kind: 'ministry',
    spellings:
      'bộ (?:y tế|nội vụ|công an|tư pháp|tài chính|quốc phòng|văn hóa, thể thao và du lịch|thông tin và truyền thông|giáo dục và đào tạo)',
    asWritten: true,
  },
  {
    code: 'so-ban-nganh',
    name: 'Các sở, ban, ngành',
    kind: 'group',
    spellings:
      '(?:các |thủ trưởng các )?(?:sở(?:,? ban)?,? ngành|sở ?[-–] ?(?:ban ?[-–] ?)?ngành|phòng,? ban(?:,? ngành)?|ban,? ngành|cơ quan,? ban,? ngành)(?:,? (?:và )?(?:các )?(?:hội,? )?đoàn thể)?',
    asWritten: true,
  },
]
