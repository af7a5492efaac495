// Fits the calibration of confidences to the tuning and validation parts and prints the file `calibration-table.ts`: for each kind, items are
// put in order of the rules' score, gathered in groups of like share of right ones (pool adjacent violators), and smoothed.
import { readWithScores } from '../plan-reader.ts'
import type { CalibrationPoint } from '../calibration-table.ts'
import { loadCorpus } from './corpus-documents.testing.ts'
import { judge, type Judged } from './corpus-score.testing.ts'

const SMALLEST_GROUP = 15
type Group = { items: number; right: number; scores: number }

const shareOf = ({ items, right }: Group): number => (right + 1) / (items + 2)
const join = (a: Group, b: Group): Group => ({
  items: a.items + b.items,
  right: a.right + b.right,
  scores: a.scores + b.scores,
})

/** Groups of equal scores, each of at least the smallest size. */
function groupsOf(judged: readonly Judged[]): Group[] {
  const groups: Group[] = []
  let last = -1
  for (const { confidence, right } of [...judged].sort((a, b) => a.confidence - b.confidence)) {
    const one = { items: 1, right: right ? 1 : 0, scores: confidence }
    const open = groups[groups.length - 1]
    if (open && (open.items < SMALLEST_GROUP || confidence === last))
      groups[groups.length - 1] = join(open, one)
    else groups.push(one)
    last = confidence
  }
  return groups
}

/** Joins neighbours until the share of right items never falls with the score. */
function rising(groups: readonly Group[]): Group[] {
  const out: Group[] = []
  for (const group of groups) {
    out.push(group)
    while (out.length > 1 && shareOf(out[out.length - 2]!) >= shareOf(out[out.length - 1]!))
      out.push(join(out.pop()!, out.pop()!))
  }
  return out
}

const round = (number: number): number => Math.round(number * 1000) / 1000
const pointsOf = (judged: readonly Judged[]): CalibrationPoint[] =>
  rising(groupsOf(judged)).map((group) => ({
    score: round(group.scores / group.items),
    right: round(shareOf(group)),
  }))

const judged = ['tuning/', 'validation/'].flatMap((part) =>
  loadCorpus(new URL(part, import.meta.url)).flatMap((document) =>
    judge(readWithScores(document.text), document.labels),
  ),
)
const lines = (['target', 'assignment', 'budget', 'reporting'] as const).map((kind) => {
  const points = pointsOf(judged.filter(({ field }) => field === kind))
  const words = points.map(({ score, right }) => `{ score: ${score}, right: ${right} }`)
  return `  ${kind}: [${words.join(', ')}],`
})
process.stdout
  .write(`/** Kinds of item that the corpus labels; the others keep the score that their rules gave. */
export type CalibratedKind = 'target' | 'assignment' | 'budget' | 'reporting'

/** How often items with this score of the rules were right in the tuning and validation parts of the corpus. */
export type CalibrationPoint = { readonly score: number; readonly right: number }

/** Fitted to the tuning and validation parts of the corpus by \`corpus-calibrate.testing.ts\`; not edited by hand. */
export const CALIBRATION: Readonly<Record<CalibratedKind, readonly CalibrationPoint[]>> = {
${lines.join('\n')}
}
`)
