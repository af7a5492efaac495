import type { AgencyName } from './agency-kinds.ts'

/** Police, army, border guard, market and tax control, courts and procuracies. */
export const FORCE_NAMES: readonly AgencyName[] = [
  {
    code: 'cong-an',
    name: 'Công an',
    kind: 'force',
    spellings:
      '(?:lực lượng |ban chỉ huy )?công an(?! (?:nhân dân|viên|cấp tỉnh, cấp))|ca(?= (?:tp|tx|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các (?:huyện|quận|phường|xã))(?! ?hội))',
  },
  {
    code: 'bdbp',
    name: 'Bộ đội Biên phòng',
    kind: 'force',
    spellings:
      '(?:bộ|ban) ch ?bđbp|(?:(?:bộ|ban) chỉ huy |bch )?(?:bộ đội biên phòng|bđbp|biên phòng(?= (?:tỉnh|thành phố)))|(?:các )?đồn biên phòng(?: cửa khẩu(?: cảng| quốc tế)?)?',
    asWritten: true,
  },
  {
    code: 'bch-quan-su',
    name: 'Bộ Chỉ huy Quân sự',
    kind: 'force',
    spellings:
      '(?:bộ|ban) (?:chỉ huy (?:quân sự|phòng thủ khu vực)|chqs)|bchqs|bch quân sự|cơ quan quân sự|bộ tư lệnh(?: thủ đô(?: hà nội)?)?',
    asWritten: true,
  },
  {
    code: 'canh-sat-bien',
    name: 'Cảnh sát biển',
    kind: 'force',
    spellings: '(?:bộ tư lệnh (?:vùng )?)?cảnh sát biển(?: vùng \\d)?',
    asWritten: true,
  },
  {
    code: 'quan-ly-thi-truong',
    name: 'Quản lý thị trường',
    kind: 'force',
    spellings: '(?:cục |chi cục |đội )?(?:quản lý thị trường|qltt)(?: số \\d{1,2})?',
    asWritten: true,
  },
  {
    code: 'hai-quan',
    name: 'Hải quan',
    kind: 'force',
    spellings: '(?:cục |chi cục |đội )?hải quan',
    asWritten: true,
  },
  {
    code: 'thue',
    name: 'Thuế',
    kind: 'force',
    spellings: '(?:cục|chi cục) thuế(?: khu vực(?! [ivx\\d]))?|cơ quan thuế|thuế (?=tỉnh|thành phố|cơ sở)',
    asWritten: true,
  },
  {
    code: 'thi-hanh-an',
    name: 'Thi hành án dân sự',
    kind: 'force',
    spellings: '(?:cục |chi cục )(?:thi hành án dân sự|thads)|thi hành án dân sự (?=tỉnh|thành phố)',
    asWritten: true,
  },
  {
    code: 'vks',
    name: 'Viện kiểm sát nhân dân',
    kind: 'court',
    spellings: 'viện kiểm sát(?: nhân dân)?|viện ks(?:nd)?|vksnd|vks',
  },
  { code: 'toa-an', name: 'Tòa án nhân dân', kind: 'court', spellings: 'tòa án(?: nhân dân)?|tand' },
  {
    code: 'tu-phap-khoi',
    name: 'Các cơ quan tư pháp',
    kind: 'court',
    spellings: '(?:các )?cơ quan (?:tư pháp|tiến hành tố tụng|bảo vệ pháp luật)',
    asWritten: true,
  },
]
