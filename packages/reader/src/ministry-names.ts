import type { AgencyName } from './agency-kinds.ts'
import {
  CULTURE_SPORT_TOURISM,
  EDUCATION,
  ETHNIC_RELIGION,
  FARMING,
  FARMING_ENVIRONMENT,
  INFORMATION,
  LABOUR,
  PLANNING,
  SCIENCE,
} from './agency-spelling-parts.ts'

const ministry = (code: string, name: string, words: string, successors?: readonly string[]): AgencyName => ({
  code: `bo-${code}`,
  name: `Bộ ${name}`,
  kind: 'ministry',
  spellings: `bộ ${words}`,
  ...(successors ? { successors } : {}),
})

/** Ministries and central bodies that plans of a province name. */
export const MINISTRY_NAMES: readonly AgencyName[] = [
  ministry('ldtbxh', 'Lao động - Thương binh và Xã hội', LABOUR, ['bo-y-te', 'bo-noi-vu', 'bo-gddt']),
  ministry('y-te', 'Y tế', 'y tế'),
  ministry('noi-vu', 'Nội vụ', 'nội vụ'),
  ministry('cong-an', 'Công an', 'công an'),
  ministry('tu-phap', 'Tư pháp', 'tư pháp'),
  ministry('tai-chinh', 'Tài chính', 'tài chính'),
  ministry('quoc-phong', 'Quốc phòng', 'quốc phòng'),
  ministry('ngoai-giao', 'Ngoại giao', 'ngoại giao'),
  ministry('cong-thuong', 'Công Thương', 'công thương'),
  ministry('xay-dung', 'Xây dựng', 'xây dựng'),
  ministry('vhttdl', 'Văn hóa, Thể thao và Du lịch', CULTURE_SPORT_TOURISM),
  ministry('tttt', 'Thông tin và Truyền thông', INFORMATION, ['bo-khcn', 'bo-vhttdl']),
  ministry('gddt', 'Giáo dục và Đào tạo', EDUCATION),
  ministry('khdt', 'Kế hoạch và Đầu tư', PLANNING, ['bo-tai-chinh']),
  ministry('khcn', 'Khoa học và Công nghệ', SCIENCE),
  ministry('nnptnt', 'Nông nghiệp và Phát triển nông thôn', FARMING, ['bo-nnmt']),
  ministry('nnmt', 'Nông nghiệp và Môi trường', FARMING_ENVIRONMENT),
  ministry('dtvtg', 'Dân tộc và Tôn giáo', ETHNIC_RELIGION),
  {
    code: 'ub-quoc-gia',
    name: 'Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm',
    kind: 'ministry',
    spellings:
      'ủy ban quốc gia(?: phòng,? chống (?:hiv/)?aids(?:(?:,| và) (?:phòng,? chống )?(?:tệ nạn )?ma túy,? (?:và )?mại dâm)?)?',
  },
  {
    code: 'van-phong-chinh-phu',
    name: 'Văn phòng Chính phủ',
    kind: 'ministry',
    spellings: 'văn phòng chính phủ',
  },
]
