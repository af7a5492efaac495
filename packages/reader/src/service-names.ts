import type { AgencyName } from './agency-kinds.ts'
import { AND, DASH } from './agency-spelling-parts.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './province-names.ts'

const PROVINCES = [...PROVINCE_NAMES, ...CITY_NAMES].join('|').toLowerCase()

/** Press and broadcasting, health and social services, banks, schools and establishments. */
export const SERVICE_NAMES: readonly AgencyName[] = [
  {
    code: 'cdc',
    name: 'Trung tâm Truyền thông - Giáo dục sức khỏe',
    kind: 'unit',
    spellings: `(?:trung tâm|tt) truyền thông${DASH}giáo dục sức khỏe`,
  },
  {
    code: 'dai-ptth',
    name: 'Đài Phát thanh và Truyền hình',
    kind: 'media',
    spellings: `(?:báo và )?đài (?:phát thanh(?: ?${AND}|${DASH}) ?truyền hình|pt ?(?:&|và|${DASH}) ?th|truyền hình|truyền thanh(?:${DASH}truyền hình)?|tt ?(?:&|-) ?th)|báo và phát thanh,? (?:và )?truyền hình|trung tâm (?:văn hóa[\\p{L}, -]{0,30})?truyền thông(?:${DASH}văn hóa(?:${DASH}thông tin)?(?:${DASH}(?:và )?thể thao)?| và [\\p{L} ]{4,24})?|trung tâm văn hóa${DASH}thông tin(?:${DASH}(?:và )?thể thao)?|trung tâm vh[-, ]{0,2}tt[-&và ]{0,4}tt`,
    asWritten: true,
  },
  {
    code: 'cong-ttdt',
    name: 'Cổng Thông tin điện tử',
    kind: 'media',
    spellings: '(?:ban biên tập )?(?:cổng|trang) thông tin điện tử(?= (?:tỉnh|thành phố|huyện|xã|phường))',
  },
  {
    code: 'bao',
    name: 'Báo',
    kind: 'media',
    spellings: `(?:các )?cơ quan (?:thông tấn,? )?(?:báo chí(?:,? truyền thông)?|báo,? đài|thông tin đại chúng|truyền thông)|báo (?=đảng)|báo (?:${PROVINCES})`,
    asWritten: true,
  },
  {
    code: 'cdc',
    name: 'Trung tâm Kiểm soát bệnh tật',
    kind: 'unit',
    spellings: '(?:trung tâm|tt) kiểm soát bệnh tật|cdc',
  },
  {
    code: 'cdc',
    name: 'Trung tâm Phòng, chống HIV/AIDS',
    kind: 'unit',
    spellings: '(?:trung tâm|tt) phòng,? chống (?:hiv(?:/aids)?|aids)',
  },
  {
    code: 'trung-tam-y-te',
    name: 'Trung tâm Y tế',
    kind: 'unit',
    spellings: '(?:các )?trung tâm y tế(?: dự phòng| khu vực)?|tt ?yt',
    asWritten: true,
  },
  { code: 'tram-y-te', name: 'Trạm Y tế', kind: 'unit', spellings: 'trạm y tế|tyt' },
  {
    code: 'benh-vien',
    name: 'Bệnh viện',
    kind: 'unit',
    spellings:
      '(?:các )?bệnh viện(?: (?:đa khoa|phụ sản|sản ?[-–] ?nhi|sản nhi|nhi|da liễu|tâm thần|phổi|mắt|y học cổ truyền|y dược cổ truyền|phục hồi chức năng))?(?: (?=tỉnh|huyện|khu vực))?',
    asWritten: true,
  },
  {
    code: 'trung-tam-ctxh',
    name: 'Trung tâm Công tác xã hội',
    kind: 'unit',
    spellings:
      '(?:các )?(?:trung tâm (?:cung cấp dịch vụ )?(?:công tác xã hội|ctxh)(?: và (?:quỹ )?bảo (?:trợ xã hội|vệ trẻ em))?|trung tâm (?:nuôi dưỡng )?bảo trợ xã hội|cơ sở trợ giúp xã hội)(?: tổng hợp)?',
    asWritten: true,
  },
  {
    code: 'tt-dvvl',
    name: 'Trung tâm Dịch vụ việc làm',
    kind: 'unit',
    spellings: '(?:các )?trung tâm (?:dịch vụ|giới thiệu) việc làm',
    asWritten: true,
  },
  {
    code: 'tt-tgpl',
    name: 'Trung tâm Trợ giúp pháp lý nhà nước',
    kind: 'unit',
    spellings: '(?:trung tâm|tt) trợ giúp pháp lý(?: nhà nước)?',
  },
  {
    code: 'co-so-cai-nghien',
    name: 'Cơ sở cai nghiện ma túy',
    kind: 'unit',
    spellings:
      '(?:các )?(?:cơ sở (?:cai nghiện(?: ma túy)?|điều trị nghiện(?: ma túy)?)|trung tâm (?:chữa bệnh[-– ]{1,3}giáo dục[-– ]{1,3}lao động xã hội|giáo dục[-– ]{1,3}lao động xã hội))',
    asWritten: true,
  },
  {
    code: 'nhcsxh',
    name: 'Phòng giao dịch Ngân hàng Chính sách xã hội',
    kind: 'unit',
    spellings: 'phòng giao dịch (?:ngân hàng (?:chính sách xã hội|csxh)|nhcsxh)',
  },
  {
    code: 'nhcsxh',
    name: 'Ngân hàng Chính sách xã hội',
    kind: 'unit',
    spellings:
      '(?:chi nhánh )?(?:ngân hàng (?:chính sách xã hội|csxh)|nhcsxh)(?: ?[-–] ?(?:chi nhánh|phòng giao dịch))?',
  },
  {
    code: 'kho-bac',
    name: 'Kho bạc Nhà nước',
    kind: 'unit',
    spellings: 'kho bạc(?: nhà nước| nn)(?= |[,;:.(]|$)',
  },
  {
    code: 'bhxh',
    name: 'Bảo hiểm xã hội',
    kind: 'unit',
    spellings: '(?:bảo hiểm xã hội|bhxh)(?= (?:tỉnh|thành phố|tp|huyện|quận|thị xã|cơ sở|khu vực))',
  },
  {
    code: 'ban-ql-kcn',
    name: 'Ban Quản lý các khu công nghiệp',
    kind: 'unit',
    spellings:
      '(?:ban quản lý|bql) (?:các )?(?:khu (?:kinh tế|công nghiệp|công nghệ cao|chế xuất)(?:(?:,| và)(?: các)?(?: khu)? (?:kinh tế|công nghiệp|công nghệ cao|chế xuất))*|kcn|kkt)|bql khu kinh tế',
    asWritten: true,
  },
  {
    code: 'tt-gdtx',
    name: 'Trung tâm Giáo dục thường xuyên',
    kind: 'unit',
    spellings:
      'trung tâm (?:(?:giáo dục nghề nghiệp|gdnn)(?: ?[-–] ?| và |, ))?(?:giáo dục thường xuyên|gdtx)',
    asWritten: true,
  },
  {
    code: 'truong-hoc',
    name: 'Các trường học',
    kind: 'unit',
    spellings:
      '(?:ban giám hiệu )?các trường (?:đại học(?:,? cao đẳng)?|cao đẳng|chính trị|trung học(?: phổ thông| cơ sở)?|thpt|thcs|tiểu học)(?:(?:,| và) (?:trường )?(?:đại học|cao đẳng|trung cấp|trung học(?: phổ thông| cơ sở)?|thpt|thcs|tiểu học|mầm non|dạy nghề))*|các (?:cơ sở giáo dục nghề nghiệp|trường học|nhà trường|cơ sở giáo dục)',
    asWritten: true,
  },
  {
    code: 'co-so-kinh-doanh',
    name: 'Các cơ sở kinh doanh dịch vụ',
    kind: 'group',
    spellings:
      '(?:chủ )?(?:các )?(?:doanh nghiệp,? )?(?:chủ )?(?:các )?cơ sở kinh doanh(?:,? dịch vụ)?(?: có điều kiện)?(?= (?:có trách nhiệm|phải|chấp hành|ký cam kết))',
    asWritten: true,
  },
  {
    code: 'doanh-nghiep',
    name: 'Các doanh nghiệp',
    kind: 'group',
    spellings:
      '(?:các )?doanh nghiệp(?: (?:kinh doanh|cung cấp|sản xuất|viễn thông|lữ hành|du lịch|vận tải)(?: \\p{L}+){0,7}?)?(?= (?:có trách nhiệm|chịu trách nhiệm|phải (?!là|có)))',
    asWritten: true,
  },
  {
    code: 'dong-dang',
    name: 'Mạng lưới đồng đẳng viên',
    kind: 'group',
    spellings:
      'mạng lưới (?:giáo dục viên |tuyên truyền viên )?(?:đồng đẳng(?: viên)?|cộng tác viên)(?=:| (?:có|chịu) trách nhiệm)',
    asWritten: true,
  },
  {
    code: 'to-dan-pho',
    name: 'Trưởng thôn',
    kind: 'group',
    spellings:
      '(?:các )?(?:(?:tổ )?trưởng (?:các )?(?:khu phố|tổ dân phố|khu dân cư|thôn|bản|ấp|khóm|buôn|xóm)|(?:khu phố|thôn|xóm|khóm|buôn) trưởng)(?:,? (?:và )?(?:các )?(?:tổ )?trưởng (?:các )?(?:khu phố|tổ dân phố|khu dân cư|thôn|bản|ấp|khóm|buôn|xóm))*',
    asWritten: true,
  },
  {
    code: 'to-dan-pho',
    name: 'Tổ dân phố',
    kind: 'group',
    spellings:
      '(?:các )?(?:trưởng |tổ trưởng )?(?:các )?(?:khu phố|tổ dân phố|khu dân cư|khu vực|thôn|bản|ấp|khóm|buôn)(?:,? (?:và )?(?:trưởng |tổ trưởng )?(?:các )?(?:khu phố|tổ dân phố|khu dân cư|khu vực|thôn|bản|ấp|khóm|buôn))*(?=:|$| (?:có trách nhiệm|phối hợp))',
    asWritten: true,
  },
]
