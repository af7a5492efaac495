import type { AgencyName } from './agency-kinds.ts'

/** The Fatherland Front, unions and associations, and bodies of the Party. */
export const UNION_NAMES: readonly AgencyName[] = [
  {
    code: 'mttq',
    name: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
    kind: 'front',
    spellings: 'ban thường trực (?:(?:ủy ban|ub) )?(?:mặt trận tổ quốc|mttq|ub ?mttq)(?: ?(?:việt nam|vn))?',
  },
  {
    code: 'mttq',
    name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    kind: 'front',
    spellings: '(?:(?:ủy ban|ub) trung ương|ubtw) ?(?:mặt trận tổ quốc|mttq)(?: ?(?:việt nam|vn))?',
  },
  {
    code: 'mttq',
    name: 'Ban Công tác Mặt trận',
    kind: 'front',
    spellings:
      '(?:các )?(?:trưởng )?ban công tác mặt trận(?: (?:các |ở )?(?:khu phố|tổ dân phố|thôn|bản|ấp|khóm|buôn|khu dân cư|xóm))*',
    asWritten: true,
  },
  {
    code: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    kind: 'front',
    spellings:
      '(?:(?:ủy ban|ub) ?)?(?:mặt trận tổ quốc|mttq)(?: ?(?:việt nam|vn))?|ub ?mttq(?: ?vn| việt nam)?|ủy ban mặt trận(?! tổ quốc)',
  },
  {
    code: 'hoi-lhpn',
    name: 'Hội Liên hiệp Phụ nữ',
    kind: 'union',
    spellings: '(?:trung ương )?hội (?:liên hiệp phụ nữ|lhpn|lh phụ nữ)(?: việt nam| vn)?',
  },
  { code: 'hoi-lhpn', name: 'Hội Phụ nữ', kind: 'union', spellings: 'hội phụ nữ' },
  {
    code: 'doan-tncs',
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    kind: 'union',
    spellings:
      '(?:ban (?:chấp hành|thường vụ) )?(?:tỉnh|thành|huyện|quận|thị|xã|phường) ?đoàn(?: thanh niên(?: cộng sản hồ chí minh| cs ?hcm)?)?(?! (?:thể|kết|viên|kiểm|liên ngành|đại biểu|văn công|công tác))|(?:ban (?:chấp hành|thường vụ) |trung ương )?đoàn (?:thanh niên(?: cộng sản(?: hồ chí minh| hcm)?)?|tncs(?: hồ chí minh| hcm)?|tn)|đoàn(?= (?:xã|phường|thị trấn)(?! hội)(?!\\p{L}))',
    asWritten: true,
  },
  {
    code: 'hoi-nong-dan',
    name: 'Hội Nông dân',
    kind: 'union',
    spellings: 'hội nông dân(?: việt nam| vn)?|hội nd',
  },
  {
    code: 'hoi-ccb',
    name: 'Hội Cựu chiến binh',
    kind: 'union',
    spellings: 'hội (?:cựu chiến binh|ccb)(?: việt nam| vn)?',
  },
  {
    code: 'cong-doan',
    name: 'Liên đoàn Lao động',
    kind: 'union',
    spellings:
      '(?:tổng )?liên đoàn lao động(?: việt nam)?|lđlđ|công đoàn (?:các khu|viên chức|cơ sở|ngành)[\\p{L} ]{0,20}?(?=[,;.])',
  },
  {
    code: 'cong-doan',
    name: 'Công đoàn',
    kind: 'union',
    spellings: 'công đoàn(?= (?:xã|phường|đặc khu)(?! hội))',
  },
  {
    code: 'hoi-khac',
    name: 'Hội',
    kind: 'union',
    spellings:
      'hội (?:chữ thập đỏ|người cao tuổi|luật gia|khuyến học|bảo vệ quyền trẻ em|bảo trợ [\\p{L} ]{3,30}?(?=[,;.(]| và)|cựu thanh niên xung phong|cựu giáo chức|cựu công an nhân dân|sinh viên|liên hiệp thanh niên|lhtn|doanh nhân trẻ|khách sạn|y học|đông y|kế hoạch hóa gia đình|người khuyết tật|phòng,? chống hiv/aids|nhà báo|nct|ctđ|ctđỏ)(?: việt nam)?|hiệp hội (?:du lịch|doanh nghiệp|khách sạn|nhà hàng)|đoàn luật sư|hội đồng đội',
    asWritten: true,
  },
  {
    code: 'to-chuc-ctxh',
    name: 'Các tổ chức chính trị - xã hội',
    kind: 'union',
    spellings:
      '(?:các )?(?:tổ chức|đoàn thể)(?: thành viên)? chính trị(?: ?[-–] ?| )xã hội|các hội,? đoàn thể(?: quần chúng)?|các đoàn thể(?: chính trị| nhân dân| quần chúng)?|các tổ chức (?:đoàn thể|hội|xã hội)(?: nhân dân)?|các tổ chức thành viên|các chi hội(?:,? đoàn thể)?(?: (?:ở|của) (?:các )?(?:thôn|khu phố|tổ dân phố|bản|ấp))?',
    asWritten: true,
  },
  {
    code: 'ban-tuyen-giao',
    name: 'Ban Tuyên giáo',
    kind: 'party',
    spellings: 'ban tuyên giáo(?: và dân vận)?|btg(?=[ ,])',
    asWritten: true,
  },
  {
    code: 'ban-dan-van',
    name: 'Ban Dân vận',
    kind: 'party',
    spellings: 'ban dân vận',
    successors: ['ban-tuyen-giao'],
  },
  { code: 'ban-noi-chinh', name: 'Ban Nội chính', kind: 'party', spellings: 'ban nội chính' },
  {
    code: 'ban-to-chuc',
    name: 'Ban Tổ chức',
    kind: 'party',
    spellings: 'ban tổ chức(?= (?:tỉnh|thành|huyện|quận|thị|đảng) ?ủy)',
  },
  {
    code: 'ub-kiem-tra',
    name: 'Ủy ban Kiểm tra',
    kind: 'party',
    spellings: '(?:ủy ban|ub) kiểm tra(?= (?:tỉnh|thành|huyện|quận|thị|đảng) ?ủy)',
  },
  {
    code: 'van-phong-cap-uy',
    name: 'Văn phòng cấp ủy',
    kind: 'party',
    spellings: '(?:chánh )?văn phòng (?:tỉnh|thành|huyện|quận|thị|đảng) ?ủy',
    asWritten: true,
  },
  {
    code: 'chi-bo',
    name: 'Chi bộ',
    kind: 'party',
    spellings:
      '(?:các )?(?:đồng chí )?(?:bí thư (?:các )?)?chi bộ(?: (?:các )?(?:công an|quân sự|khu phố|tổ dân phố|thôn|bản|ấp|khóm|buôn|khu dân cư|xóm))*',
    asWritten: true,
  },
  {
    code: 'cap-uy',
    name: 'Cấp ủy',
    kind: 'party',
    spellings:
      '(?:các )?cấp ủy(?: đảng)?|ban cán sự đảng (?:ubnd|ủy ban nhân dân)|đảng ủy (?:công an|quân sự|bộ đội biên phòng|các cơ quan đảng|ubnd|ủy ban nhân dân|khối [\\p{L} ]{4,40}?(?=[,;.:(]| (?:chủ|phối|tỉnh)))|các (?:huyện|thành|thị|quận|đảng) ủy(?:(?:,| và) (?:các )?(?:huyện|thành|thị|quận|đảng) ủy)*(?: trực thuộc(?: tỉnh ủy| thành ủy)?)?|(?:ban thường vụ |thường trực )?(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?! viên)',
    asWritten: true,
  },
]
