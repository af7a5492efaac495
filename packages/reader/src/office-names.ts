import type { AgencyName } from './agency-kinds.ts'
import {
  AND,
  CULTURE_SPORT,
  CULTURE_SPORT_TOURISM,
  DASH,
  EDUCATION,
  ENVIRONMENT,
  FARMING,
  FARMING_ENVIRONMENT,
  LABOUR,
  LAST_JOIN,
  SOCIAL_PREVENTION,
} from './agency-spelling-parts.ts'

const office = (
  code: string,
  name: string,
  spellings: string,
  more: Partial<AgencyName> = {},
): AgencyName => ({ code, name, kind: 'department', spellings, ...more })

/** Offices of districts (until 30 June 2025), of communes, and bureaus of provincial bodies. */
export const OFFICE_NAMES: readonly AgencyName[] = [
  office(
    'phong-nv-ldtbxh',
    'Phòng Nội vụ - Lao động - Thương binh và Xã hội',
    `phòng nội vụ${LAST_JOIN}${LABOUR}`,
    { successors: ['phong-vhxh'] },
  ),
  office(
    'phong-ldtbxh',
    'Phòng Lao động - Thương binh và Xã hội - Dân tộc',
    `phòng ${LABOUR}${LAST_JOIN}dân tộc`,
  ),
  office('phong-ldtbxh', 'Phòng Lao động - Thương binh và Xã hội', `phòng ${LABOUR}`, {
    successors: ['phong-vhxh'],
  }),
  office('phong-gddt', 'Phòng Giáo dục và Đào tạo', `phòng ${EDUCATION}`, { successors: ['phong-vhxh'] }),
  office('phong-vhttdl', 'Phòng Văn hóa, Thể thao và Du lịch', `phòng ${CULTURE_SPORT_TOURISM}`, {
    successors: ['phong-vhxh'],
  }),
  office('phong-vhxh', 'Phòng Văn hóa - Xã hội', `phòng (?:văn hóa${LAST_JOIN}xã hội|vh${LAST_JOIN}xh)`),
  office(
    'phong-vhtt',
    'Phòng Văn hóa - Thông tin - Thể thao',
    `phòng văn hóa${LAST_JOIN}thông tin${LAST_JOIN}thể thao`,
    { successors: ['phong-vhxh'] },
  ),
  office(
    'phong-vhtt',
    'Phòng Văn hóa và Thông tin',
    `phòng (?:văn hóa${LAST_JOIN}(?:thông tin|thể thao)|vh${LAST_JOIN}tt|${CULTURE_SPORT})`,
    { successors: ['phong-vhxh'] },
  ),
  office(
    'phong-vhkhtt',
    'Phòng Văn hóa, Khoa học và Thông tin',
    `phòng văn hóa${DASH}khoa học${LAST_JOIN}thông tin`,
    { successors: ['phong-vhxh'] },
  ),
  office('phong-y-te', 'Phòng Y tế', 'phòng y tế', { successors: ['phong-vhxh'] }),
  office('phong-tu-phap', 'Phòng Tư pháp', 'phòng tư pháp', { successors: ['van-phong-ubnd'] }),
  office('phong-noi-vu', 'Phòng Nội vụ', 'phòng nội vụ', { successors: ['phong-vhxh'] }),
  office('phong-tckh', 'Phòng Tài chính - Kế hoạch', `phòng (?:tài chính${LAST_JOIN}kế hoạch|tc${DASH}kh)`, {
    successors: ['phong-kinh-te'],
  }),
  office(
    'phong-kinh-te',
    'Phòng Kinh tế',
    `phòng kinh tế(?:${DASH}hạ tầng(?: ${AND} đô thị)?| và hạ tầng)?|phòng kt${DASH}ht`,
    { asWritten: true },
  ),
  office('phong-nn', 'Phòng Nông nghiệp', `phòng (?:${FARMING}|${FARMING_ENVIRONMENT})`, { asWritten: true }),
  office('phong-tnmt', 'Phòng Tài nguyên và Môi trường', `phòng ${ENVIRONMENT}`),
  office('phong-qldt', 'Phòng Quản lý đô thị', 'phòng quản lý đô thị'),
  office('phong-dan-toc', 'Phòng Dân tộc', 'phòng dân tộc(?: và tôn giáo)?', { asWritten: true }),
  office('phong-cttnxh', 'Phòng Phòng, chống tệ nạn xã hội', `phòng ${SOCIAL_PREVENTION}`),
  office(
    'phong-cshs',
    'Phòng Cảnh sát hình sự',
    'phòng (?:cảnh sát (?:hình sự|điều tra tội phạm về trật tự xã hội)|cshs)(?: \\(?(?:pc ?\\d\\d)\\)?)?|pc ?(?:02|45|14)',
    { kind: 'force' },
  ),
  office(
    'phong-csqlhc',
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội',
    'phòng (?:cảnh sát (?:quản lý hành chính|qlhc)(?: về (?:trật tự xã hội|ttxh))?|csqlhc)|pc ?(?:06|64|13)',
    { kind: 'force' },
  ),
  office(
    'phong-csmt',
    'Phòng Cảnh sát điều tra tội phạm về ma túy',
    'phòng cảnh sát (?:điều tra tội phạm về ma túy|phòng,? chống tội phạm về ma túy)|pc ?(?:04|47|17)',
    { kind: 'force' },
  ),
  office(
    'tt-pvhcc',
    'Trung tâm Phục vụ hành chính công',
    '(?:trung tâm|tt) (?:phục vụ|pv) (?:hành chính công|hcc)',
  ),
  office(
    'cc-vhxh',
    'Công chức Văn hóa - Xã hội',
    `(?:công chức|cán bộ|ban|bộ phận) (?:văn hóa${LAST_JOIN}xã hội|vh${LAST_JOIN}xh|${LABOUR})`,
    { successors: ['phong-vhxh'], asWritten: true },
  ),
  office(
    'cc-tckt',
    'Công chức Tài chính - Kế toán',
    `(?:công chức|cán bộ|bộ phận) (?:tài chính${LAST_JOIN}kế toán|tài chính${LAST_JOIN}kế hoạch|tc${DASH}kt)`,
    { successors: ['phong-kinh-te'], asWritten: true },
  ),
  office(
    'cc-tpht',
    'Công chức Tư pháp - Hộ tịch',
    `(?:công chức|cán bộ|bộ phận) tư pháp(?:${LAST_JOIN}hộ tịch)?`,
    { successors: ['van-phong-ubnd'], asWritten: true },
  ),
  office(
    'cc-vptk',
    'Công chức Văn phòng - Thống kê',
    `(?:công chức|cán bộ|bộ phận) (?:văn phòng${LAST_JOIN}thống kê|vp${DASH}tk)`,
    { successors: ['van-phong-ubnd'], asWritten: true },
  ),
]
