// Writes docs/problems.md from the catalogue of refusals and their words. Purpose: what people read is what the code says.
import { readFileSync, writeFileSync } from 'node:fs'
import { PROBLEMS, type ProblemCode, type ProblemKind } from '@hoanhap/domain/problem-catalogue'
import { words as en } from '@hoanhap/domain/problem-words/problems.en'
import { words as vi } from '@hoanhap/domain/problem-words/problems.vi'
import { format, resolveConfig } from 'prettier'

const FILE = new URL('../docs/problems.md', import.meta.url)

/** What each kind means to whoever reads a reply; the order is that of the table on the page. */
const KINDS: Readonly<Record<ProblemKind, readonly [vi: string, en: string]>> = {
  invalid: ['nội dung gửi chưa đúng', 'what was sent is not right'],
  unauthenticated: ['cần đăng nhập', 'sign-in is needed'],
  forbidden: ['không được làm việc này', 'this may not be done'],
  missing: ['không có, hoặc ngoài phạm vi được xem', 'not there, or outside what may be seen'],
  conflict: ['chưa làm được ở trạng thái hiện nay', 'not possible in the present state'],
  tooLarge: ['quá lớn', 'too large'],
  tooMany: ['thử quá nhiều lần', 'too many tries'],
  unavailable: ['tạm thời chưa phục vụ được', 'not available for now'],
}

const OPENING = `# Mã từ chối · Refusals

Khi phần mềm không làm một việc, nó trả lời bằng một mã. Mã không bao giờ đổi nghĩa; màn hình, dòng lệnh và trang này dùng cùng một lời. Mỗi câu trả lời nói việc gì đã xảy ra, cần làm gì, và phần đã lưu còn nguyên hay không. Chữ trong ngoặc nhọn kép được thay bằng dữ kiện của lần đó.

_When the software does not do something, it answers with a code. A code never changes its meaning; screens, command line and this page use the same words. Every answer says what happened, what to do and that nothing was lost. Words in double braces are filled with the facts of the case._

Trang này do \`scripts/problem-docs.ts\` viết từ \`packages/domain/src/problem-catalogue.ts\` và \`problem-words/\`; một kiểm thử so trang với mã. _Written by that script, compared with the code by a test; do not edit by hand._
`

/** The whole page, formatted as the repository formats Markdown. */
export async function problemDocs(): Promise<string> {
  const codes = Object.keys(PROBLEMS) as ProblemCode[]
  const areas = [...new Set(codes.map(areaOf))].sort()
  const parts = areas.map((area) => areaSection(area, codes.filter((code) => areaOf(code) === area).sort()))
  const text = [OPENING, kindTable(), ...parts].join('\n')
  return format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' })
}

const areaOf = (code: ProblemCode): string => code.slice(0, code.indexOf('/'))

function kindTable(): string {
  const rows = Object.entries(KINDS).map(([kind, [vietnamese, english]]) => {
    return `| ${kind} | ${vietnamese} | ${english} |`
  })
  return ['| loại · kind | nghĩa | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

const areaSection = (area: string, codes: readonly ProblemCode[]): string =>
  [`## ${area}`, '', ...codes.flatMap(entryOf)].join('\n')

const entryOf = (code: ProblemCode): string[] => [
  `### ${code}`,
  '',
  `_${PROBLEMS[code]}_`,
  '',
  `- **vi** ${vi[code].what} ${vi[code].next}`,
  `- **en** ${en[code].what} ${en[code].next}`,
  '',
]

/** The page as it stands in the repository. */
export const writtenProblemDocs = (): string => readFileSync(FILE, 'utf8')

if (import.meta.main) writeFileSync(FILE, await problemDocs())
