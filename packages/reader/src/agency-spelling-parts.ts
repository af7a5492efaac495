/** The dash or comma that papers put between parts of a name, or leave out. */
export const DASH = '\\s{0,3}[-–—,]?\\s{0,3}'
export const AND = '(?:và|&)'
/** "và", "&" or a dash between the last two parts of a name. */
export const LAST_JOIN = `(?: ?${AND}|${DASH}) ?`

/** "Lao động - Thương binh và Xã hội" in full, in part and in letters: LĐ-TB&XH, LĐTBXH, LĐ-TBXH, LĐTB-XH … */
export const LABOUR = `(?:lao động|lđ)${DASH}(?:thương binh|thưong binh|thươg binh|tb)${LAST_JOIN}(?:xã hội|xh)`
export const EDUCATION = `(?:giáo dục${LAST_JOIN}đào tạo|gd${LAST_JOIN}đt)`
export const INFORMATION = `(?:thông tin${LAST_JOIN}truyền thông|tt ?(?:&|và) ?tt|tt${DASH}tt|tttt)`
export const CULTURE_SPORT_TOURISM = `(?:văn hóa${DASH}thể thao${LAST_JOIN}du lịch|vh${DASH}(?:tt|thể thao)${LAST_JOIN}(?:dl|du lịch))`
export const CULTURE_SPORT = `(?:văn hóa${LAST_JOIN}thể thao(?!${DASH}(?:và )?du lịch)|vh${LAST_JOIN}tt(?!${LAST_JOIN}dl))`
export const PLANNING = `(?:kế hoạch${LAST_JOIN}đầu tư|kh${LAST_JOIN}đt)`
export const SCIENCE = `(?:khoa học${LAST_JOIN}công nghệ|kh${LAST_JOIN}cn)`
export const FARMING = `(?:nông nghiệp${LAST_JOIN}(?:phát triển nông thôn|ptnt)|nn${LAST_JOIN}ptnt)`
export const FARMING_ENVIRONMENT = `(?:nông nghiệp${LAST_JOIN}môi trường|nn${LAST_JOIN}mt)`
export const ENVIRONMENT = `(?:tài nguyên${LAST_JOIN}môi trường|tn${LAST_JOIN}mt)`
export const ETHNIC_RELIGION = `dân tộc${LAST_JOIN}tôn giáo`
/** "Phòng, chống tệ nạn xã hội" and its letters. */
export const SOCIAL_PREVENTION = `(?:phòng,? ?chống (?:tệ nạn xã hội|tnxh)|pc ?tt?nxh)`
