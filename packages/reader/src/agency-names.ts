import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

/** What an agency is, so that duties of bodies outside the People's Committee are requests. */
export type AgencyKind =
  | 'department'
  | 'committee'
  | 'party'
  | 'front'
  | 'union'
  | 'court'
  | 'force'
  | 'ministry'
  | 'body'
  | 'unit'
  | 'media'
  | 'group'

export type AgencyName = {
  readonly code: string
  readonly name: string
  readonly kind: AgencyKind
  /** Lower-case spellings as a regular expression source; blanks stand for any run of blanks. */
  readonly spellings: string
  /** Codes of the agencies that took its work over (by function, 2025). */
  readonly successors?: readonly string[]
  /** The entry stands for several bodies: the name is the words as written. */
  readonly asWritten?: true
}

const PROVINCES = [...PROVINCE_NAMES, ...CITY_NAMES].join('|').toLowerCase()
const D = '\\s*[-–,]?\\s*' // the dash that papers put between parts of a name, or leave out
const AND = '(?:và|&)'

/** Longer names stand before shorter ones that they contain. */
export const AGENCY_NAMES: readonly AgencyName[] = [
  {
    code: 'so-ldtbxh',
    name: 'Sở Lao động - Thương binh và Xã hội',
    kind: 'department',
    spellings: `sở (?:lao động${D}tb ?(?:${AND}|${D}) ?xh|lao động${D}(?:thương|thưong|thươg) binh(?: ${AND}|${D}) ?xã hội|lđ${D}tb ?(?:${AND}|${D}) ?xh|lđtbxh)|slđtbxh`,
    successors: ['so-y-te', 'so-noi-vu'],
  },
  {
    code: 'phong-ldtbxh',
    name: 'Phòng Lao động - Thương binh và Xã hội',
    kind: 'department',
    spellings: `phòng (?:lao động${D}tb ?(?:${AND}|${D}) ?xh|lao động${D}(?:thương|thưong) binh(?: ${AND}|${D}) ?xã hội|lđ${D}tb ?(?:${AND}|${D}) ?xh|lđtbxh)`,
    successors: ['phong-vhxh'],
  },
  {
    code: 'bo-ldtbxh',
    name: 'Bộ Lao động - Thương binh và Xã hội',
    kind: 'ministry',
    spellings: `bộ (?:lao động${D}thương binh(?: ${AND}|${D}) ?xã hội|lđ${D}tb ?(?:${AND}|${D}) ?xh|lđtbxh)`,
    successors: ['bo-y-te', 'bo-noi-vu'],
  },
  {
    code: 'so-vhttdl',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    kind: 'department',
    spellings: `sở (?:văn hóa${D}thể thao(?: ${AND}|${D}) ?du lịch|vh${D}tt ?(?:${AND}|${D}) ?dl|vhttdl|vhtt&dl)`,
  },
  {
    code: 'so-vhtt',
    name: 'Sở Văn hóa và Thể thao',
    kind: 'department',
    spellings: `sở (?:văn hóa(?: ${AND}|${D}) ?thể thao(?!${D}(?:và )?du lịch)|vh${D}&?${D}tt(?!\\s*(?:&|và|dl)))`,
  },
  {
    code: 'so-tttt',
    name: 'Sở Thông tin và Truyền thông',
    kind: 'department',
    spellings: `sở (?:thông tin(?: ${AND}|${D}) ?truyền thông|tt ?(?:&|và) ?tt|tt${D}tt|tttt)`,
    successors: ['so-khcn', 'so-vhttdl'],
  },
  {
    code: 'so-gddt',
    name: 'Sở Giáo dục và Đào tạo',
    kind: 'department',
    spellings: `sở (?:giáo dục(?: ${AND}|${D}) ?đào tạo|gd ?(?:&|và|${D}) ?đt|gdđt)`,
  },
  {
    code: 'phong-gddt',
    name: 'Phòng Giáo dục và Đào tạo',
    kind: 'department',
    spellings: `phòng (?:giáo dục(?: ${AND}|${D}) ?đào tạo|gd ?(?:&|và|${D}) ?đt|gdđt)`,
  },
  {
    code: 'so-khdt',
    name: 'Sở Kế hoạch và Đầu tư',
    kind: 'department',
    spellings: `sở (?:kế hoạch(?: ${AND}|${D}) ?đầu tư|kh ?(?:&|và|${D}) ?đt|khđt)`,
    successors: ['so-tai-chinh'],
  },
  {
    code: 'so-khcn',
    name: 'Sở Khoa học và Công nghệ',
    kind: 'department',
    spellings: `sở (?:khoa học(?: ${AND}|${D}) ?công nghệ|kh ?(?:&|và|${D}) ?cn)`,
  },
  {
    code: 'so-tnmt',
    name: 'Sở Tài nguyên và Môi trường',
    kind: 'department',
    spellings: `sở tài nguyên(?: ${AND}|${D}) ?môi trường`,
  },
  {
    code: 'so-nnmt',
    name: 'Sở Nông nghiệp và Môi trường',
    kind: 'department',
    spellings: `sở nông nghiệp(?: ${AND}|${D}) ?môi trường`,
  },
  {
    code: 'so-nnptnt',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    kind: 'department',
    spellings: `sở nông nghiệp(?: ${AND}|${D}) ?(?:phát triển nông thôn|ptnt)`,
  },
  {
    code: 'so-dtvtg',
    name: 'Sở Dân tộc và Tôn giáo',
    kind: 'department',
    spellings: `sở dân tộc(?: ${AND}|${D}) ?tôn giáo`,
  },
  { code: 'so-y-te', name: 'Sở Y tế', kind: 'department', spellings: 'sở y tế' },
  { code: 'so-tu-phap', name: 'Sở Tư pháp', kind: 'department', spellings: 'sở tư pháp' },
  { code: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'department', spellings: 'sở nội vụ' },
  { code: 'so-tai-chinh', name: 'Sở Tài chính', kind: 'department', spellings: 'sở tài chính' },
  { code: 'so-cong-thuong', name: 'Sở Công Thương', kind: 'department', spellings: 'sở công thương' },
  { code: 'so-du-lich', name: 'Sở Du lịch', kind: 'department', spellings: 'sở du lịch' },
  { code: 'so-xay-dung', name: 'Sở Xây dựng', kind: 'department', spellings: 'sở xây dựng' },
  {
    code: 'so-gtvt',
    name: 'Sở Giao thông vận tải',
    kind: 'department',
    spellings: 'sở giao thông(?: -)? vận tải|sở gtvt',
  },
  { code: 'so-ngoai-vu', name: 'Sở Ngoại vụ', kind: 'department', spellings: 'sở ngoại vụ' },
  { code: 'ban-dan-toc', name: 'Ban Dân tộc', kind: 'department', spellings: 'ban dân tộc' },
  {
    code: 'thanh-tra',
    name: 'Thanh tra',
    kind: 'department',
    spellings: 'thanh tra (?=tỉnh|thành phố|huyện|quận)',
  },
  {
    code: 'van-phong-ubnd',
    name: 'Văn phòng Ủy ban nhân dân',
    kind: 'department',
    spellings: `(?:chánh )?văn phòng (?:(?:hđnd|hội đồng nhân dân) (?:và |& ?)?)?(?:ủy ban nhân dân|ubnd)|văn phòng hđnd${D}(?:và )?ubnd`,
    asWritten: true,
  },
  {
    code: 'phong-vhxh',
    name: 'Phòng Văn hóa - Xã hội',
    kind: 'department',
    spellings: `phòng (?:văn hóa(?: ${AND}|${D}) ?xã hội|vh${D}xh)`,
  },
  {
    code: 'phong-vhtt',
    name: 'Phòng Văn hóa và Thông tin',
    kind: 'department',
    spellings: `phòng (?:văn hóa(?: ${AND}|${D}) ?(?:thông tin|thể thao)|vh${D}&?${D}tt)`,
  },
  { code: 'phong-y-te', name: 'Phòng Y tế', kind: 'department', spellings: 'phòng y tế' },
  { code: 'phong-tu-phap', name: 'Phòng Tư pháp', kind: 'department', spellings: 'phòng tư pháp' },
  { code: 'phong-noi-vu', name: 'Phòng Nội vụ', kind: 'department', spellings: 'phòng nội vụ' },
  {
    code: 'phong-tckh',
    name: 'Phòng Tài chính - Kế hoạch',
    kind: 'department',
    spellings: `phòng (?:tài chính(?: ${AND}|${D}) ?kế hoạch|tc${D}kh)`,
  },
  {
    code: 'phong-kinh-te',
    name: 'Phòng Kinh tế',
    kind: 'department',
    spellings: 'phòng kinh tế(?:, hạ tầng và đô thị| và hạ tầng|, hạ tầng)?',
  },
  {
    code: 'phong-cttnxh',
    name: 'Phòng Phòng, chống tệ nạn xã hội',
    kind: 'department',
    spellings: 'phòng phòng,? chống tệ nạn xã hội',
  },
  {
    code: 'chi-cuc-pctnxh',
    name: 'Chi cục Phòng, chống tệ nạn xã hội',
    kind: 'department',
    spellings: `chi cục (?:phòng,? chống tệ nạn xã hội|pctnxh|pcttnxh)`,
  },
  {
    code: 'chi-cuc',
    name: 'Chi cục',
    kind: 'department',
    spellings:
      'chi cục (?:bảo trợ xã hội(?: và [\\p{L} ]{4,40}(?=[,;.)]))?|dân số[^,;.)]{0,30}|quản lý thị trường)',
    asWritten: true,
  },
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
