import type { AgencyName } from './agency-kinds.ts'
import {
  CULTURE_SPORT,
  CULTURE_SPORT_TOURISM,
  DASH,
  EDUCATION,
  ENVIRONMENT,
  ETHNIC_RELIGION,
  FARMING,
  FARMING_ENVIRONMENT,
  INFORMATION,
  LABOUR,
  LAST_JOIN,
  PLANNING,
  SCIENCE,
  SOCIAL_PREVENTION,
} from './agency-spelling-parts.ts'

const sector = (
  code: string,
  name: string,
  words: string,
  successors?: readonly string[],
): readonly AgencyName[] => [
  {
    code: `so-${code}`,
    name: `Sở ${name}`,
    kind: 'department',
    spellings: `sở ${words}`,
    ...(successors ? { successors } : {}),
  },
  {
    code: `so-${code}`,
    name: `Ngành ${name}`,
    kind: 'department',
    spellings: `ngành ${words}(?= (?:chủ trì|phối hợp|chủ động|tổ chức|có trách nhiệm|tỉnh|thành phố)|:)`,
  },
]
const lone = (code: string, name: string, spellings: string, more: Partial<AgencyName> = {}): AgencyName => ({
  code,
  name,
  kind: 'department',
  spellings,
  ...more,
})

/** Departments of the province, 2003 to 2026; longer names stand before shorter ones that they contain. */
export const DEPARTMENT_NAMES: readonly AgencyName[] = [
  ...sector('ldtbxh', 'Lao động - Thương binh và Xã hội', LABOUR, ['so-y-te', 'so-noi-vu', 'so-gddt']),
  lone('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'slđtbxh'),
  ...sector(
    'vhttdl',
    'Văn hóa, Thông tin, Thể thao và Du lịch',
    `văn hóa${DASH}thông tin${DASH}thể thao${LAST_JOIN}du lịch`,
  ),
  ...sector('vhttdl', 'Văn hóa, Thể thao và Du lịch', CULTURE_SPORT_TOURISM),
  ...sector('vhtt', 'Văn hóa và Thể thao', CULTURE_SPORT),
  ...sector('vhtt-tin', 'Văn hóa - Thông tin', `văn hóa${LAST_JOIN}thông tin`, ['so-vhttdl', 'so-vhtt']),
  ...sector('tdtt', 'Thể dục Thể thao', `(?:thể dục${LAST_JOIN}thể thao|tdtt)`, ['so-vhttdl', 'so-vhtt']),
  ...sector('tttt', 'Thông tin và Truyền thông', INFORMATION, ['so-khcn', 'so-vhttdl', 'so-vhtt']),
  ...sector('bcvt', 'Bưu chính, Viễn thông', `bưu chính${LAST_JOIN}viễn thông`, ['so-tttt']),
  ...sector('gddt', 'Giáo dục và Đào tạo', EDUCATION),
  ...sector('khdt', 'Kế hoạch và Đầu tư', PLANNING, ['so-tai-chinh']),
  ...sector('khcn', 'Khoa học và Công nghệ', SCIENCE),
  ...sector('tnmt', 'Tài nguyên và Môi trường', ENVIRONMENT, ['so-nnmt']),
  ...sector('nnmt', 'Nông nghiệp và Môi trường', FARMING_ENVIRONMENT),
  ...sector('nnptnt', 'Nông nghiệp và Phát triển nông thôn', FARMING, ['so-nnmt']),
  ...sector('dtvtg', 'Dân tộc và Tôn giáo', ETHNIC_RELIGION),
  ...sector('y-te', 'Y tế', '(?:y tế|yt)'),
  ...sector('tu-phap', 'Tư pháp', 'tư pháp'),
  ...sector('noi-vu', 'Nội vụ', '(?:nội vụ|nv)'),
  ...sector('tai-chinh', 'Tài chính', '(?:tài chính|tc)'),
  ...sector('cong-thuong', 'Công Thương', '(?:công thương|ct)'),
  lone('so-tmdl', 'Sở Thương mại - Du lịch', `sở thương mại${LAST_JOIN}du lịch`, {
    successors: ['so-cong-thuong', 'so-vhttdl'],
  }),
  lone('so-thuong-mai', 'Sở Thương mại', 'sở thương mại', { successors: ['so-cong-thuong'] }),
  lone('so-cong-nghiep', 'Sở Công nghiệp', 'sở công nghiệp', { successors: ['so-cong-thuong'] }),
  ...sector('du-lich', 'Du lịch', '(?:du lịch|dl)'),
  ...sector('xay-dung', 'Xây dựng', '(?:xây dựng|xd)'),
  lone('so-gtvt', 'Sở Giao thông vận tải', 'sở (?:giao thông(?: ?-)? vận tải|giao thông công chính|gtvt)', {
    successors: ['so-xay-dung'],
  }),
  lone('so-qhkt', 'Sở Quy hoạch - Kiến trúc', `sở (?:quy hoạch${LAST_JOIN}kiến trúc|qhkt)`),
  lone('so-attp', 'Sở An toàn thực phẩm', 'sở an toàn thực phẩm'),
  lone('so-thuy-san', 'Sở Thủy sản', 'sở thủy sản', { successors: ['so-nnptnt'] }),
  lone('so-ngoai-vu', 'Sở Ngoại vụ', 'sở ngoại vụ'),
  lone(
    'ub-dsgdte',
    'Ủy ban Dân số, Gia đình và Trẻ em',
    '(?:ủy ban|ub) (?:dân số,? gia đình và trẻ em|dsgđ ?(?:&|và) ?te|dsgđte)',
    { successors: ['so-ldtbxh', 'so-y-te', 'so-vhttdl'] },
  ),
  lone('ban-dan-toc', 'Ban Dân tộc', `ban dân tộc(?:${LAST_JOIN}tôn giáo)?`, {
    asWritten: true,
    successors: ['so-dtvtg'],
  }),
  lone('ban-ton-giao', 'Ban Tôn giáo', 'ban tôn giáo', { successors: ['so-dtvtg'] }),
  lone(
    'thanh-tra',
    'Thanh tra',
    'thanh tra (?=tỉnh|thành phố|huyện|quận)|thanh tra chính phủ|thanh tra sở(?! (?:văn hóa|lao động|y tế|du lịch|nội vụ|tư pháp|tài chính|xây dựng|công thương|thông tin|giáo dục|lđ|vh))',
    {
      asWritten: true,
    },
  ),
  lone(
    'van-phong-ubnd',
    'Văn phòng Ủy ban nhân dân',
    'văn phòng (?:đoàn đbqh,? )?(?:(?:hđnd|hội đồng nhân dân)(?: và |, ?| ?& ?| ?[-–] ?| ))?(?:ủy ban nhân dân|ubnd)|văn phòng hđnd ?[-–&] ?ubnd',
    { asWritten: true },
  ),
  lone('chi-cuc-pctnxh', 'Chi cục Phòng, chống tệ nạn xã hội', `chi cục ${SOCIAL_PREVENTION}`),
  lone(
    'chi-cuc',
    'Chi cục',
    'chi cục (?:bảo trợ xã hội(?:,? (?:trẻ em )?và [\\p{L} ]{4,40}(?=[,;.)])|,? trẻ em)?|dân số[^,;.():]{0,30}(?:, trẻ em[^,;.():]{0,60})?|quản lý thị trường|an toàn vệ sinh thực phẩm)',
    { asWritten: true },
  ),
  lone('cuc-pctnxh', 'Cục Phòng, chống tệ nạn xã hội', `cục ${SOCIAL_PREVENTION}`, {
    successors: ['cuc-btxh'],
  }),
  lone('cuc-btxh', 'Cục Bảo trợ xã hội', 'cục bảo trợ xã hội'),
]
