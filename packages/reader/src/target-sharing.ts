import type { TargetDraft } from './target-drafts.ts'
import { trimPhrase } from './target-subjects.ts'

/** A deed longer than this is no list's common end. */
const LONGEST_DEED = 400

const takeSubject = (now: TargetDraft, from: TargetDraft): TargetDraft => ({
  ...now,
  subject: from.subject,
  denominator: from.denominator,
  scope: from.scope,
  why: [...now.why, 'subject:shared'],
})

const alike = (now: TargetDraft, other: TargetDraft | undefined): other is TargetDraft =>
  other !== undefined && now.unit === other.unit && now.sentenceKey === other.sentenceKey

const sameClause = (now: TargetDraft, other: TargetDraft): boolean => now.clauseStart === other.clauseStart

/** Whether the words before the number are no subject of their own. */
const hasNoOwnSubject = (now: TargetDraft, next: TargetDraft): boolean => {
  const own = trimPhrase(now.subject)
  return own.length < 12 || next.subject.startsWith(own)
}

/** "Đến năm 2017: 50%, năm 2020: 100% các huyện …": what is counted stands behind the last number of the clause. */
function shareFromNext(drafts: TargetDraft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const now = drafts[i]!
    const next = drafts[i + 1]
    if (!now.sharesSubject || !alike(now, next) || !sameClause(now, next)) continue
    if (now.unit !== '%' && !now.why.includes('count:shared-noun')) continue
    if (next.sharesSubject && !next.why.includes('subject:shared')) continue
    if (hasNoOwnSubject(now, next)) drafts[i] = takeSubject(now, next)
    else if (now.unit !== '%')
      drafts[i] = { ...takeSubject(now, next), subject: `${now.subject} ${next.subject}` }
  }
}

/** "có 3/9 huyện …, năm 2025 có 5/9": parts of one whole. */
const sameWhole = (now: TargetDraft, last: TargetDraft): boolean =>
  now.fraction !== null && now.fraction.denominator === last.fraction?.denominator

/** Tells only that the measure changes. */
const ONLY_CHANGES = /^(?:nâng|tăng|giảm|hạ|đưa|duy trì)(?:\s+(?:lên|xuống|còn|tỷ lệ|mức|này))*$/iu
const paragraphOf = ({ sentenceKey }: TargetDraft): string => sentenceKey.slice(0, sentenceKey.indexOf(':'))

/** "80% xã có tổ tư vấn vào năm 2024. Năm 2025 nâng lên 100%": the next sentence goes on with the same measure. */
function shareFromSentenceBefore(drafts: TargetDraft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const now = drafts[i]!
    const last = drafts[i - 1]!
    if (now.unit !== '%' || last.unit !== '%' || paragraphOf(now) !== paragraphOf(last)) continue
    if (ONLY_CHANGES.test(now.subject)) drafts[i] = { ...takeSubject(now, last), aimKey: last.aimKey }
  }
}

/** "Tỷ lệ xã có mô hình đạt 60% (năm 2023), 80% (năm 2025)": what is counted stands before the first number. */
function shareFromLast(drafts: TargetDraft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const now = drafts[i]!
    const last = drafts[i - 1]
    if (now.subject.length >= 6 || !alike(now, last)) continue
    if (now.unitWord !== null && !sameWhole(now, last)) continue
    drafts[i] = takeSubject(now, last)
  }
}

/** "Đến năm 2017: 50%; năm 2020: 100% các huyện …": the same across a semicolon, where nothing else is told. */
function shareAcrossClauses(drafts: TargetDraft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const now = drafts[i]!
    const next = drafts[i + 1]
    if (now.unit === '%' && now.subject.length < 6 && now.sharesSubject && alike(now, next))
      drafts[i] = takeSubject(now, next)
  }
}

/** "70% người lao động, 60% học sinh được truyền thông": what all of them get is told once, at the end. */
function shareDeeds(drafts: TargetDraft[], deedOf: (draft: TargetDraft) => string): void {
  let deed = ''
  for (let i = drafts.length - 1; i >= 0; i--) {
    const now = drafts[i]!
    if (!alike(now, drafts[i + 1])) deed = ''
    if (now.lacksDeed && deed !== '' && now.unit === '%')
      drafts[i] = { ...now, subject: `${now.subject} ${deed}`, why: [...now.why, 'subject:shared'] }
    else if (!now.lacksDeed) deed = now.unit === '%' ? deedOf(now) : ''
  }
}

const deedOf = ({ subject, denominator }: TargetDraft): string => {
  const deed =
    denominator !== null && subject.startsWith(denominator) ? subject.slice(denominator.length) : ''
  return deed.length <= LONGEST_DEED ? deed.replace(/^[\s,]+/, '') : ''
}

/** Numbers that leave out what they count, or what those counted get, take it from their neighbours. */
export function shareWords(drafts: readonly TargetDraft[]): TargetDraft[] {
  const shared = [...drafts]
  shareFromNext(shared)
  shareFromLast(shared)
  shareFromSentenceBefore(shared)
  shareAcrossClauses(shared)
  shareDeeds(shared, deedOf)
  return shared
}
