import type { ReturnDetail, ReturnSection } from '@hoanhap/contract/returns/return-schemas'

/** The pages of the entry: one per section of figures, then the narrative, then the look over everything. */
export type ReturnStep =
  | { readonly kind: 'section'; readonly id: string; readonly section: ReturnSection }
  | { readonly kind: 'words'; readonly id: typeof WORDS_STEP }
  | { readonly kind: 'check'; readonly id: typeof CHECK_STEP }

export const WORDS_STEP = 'thuyet-minh'
export const CHECK_STEP = 'kiem-tra'

export const stepsOf = (detail: ReturnDetail): ReturnStep[] => [
  ...detail.sections.map((section) => ({ kind: 'section' as const, id: section.code, section })),
  { kind: 'words', id: WORDS_STEP },
  { kind: 'check', id: CHECK_STEP },
]

/** Lines of the section that nobody has answered. */
export const openIn = (section: ReturnSection): number =>
  section.lines.filter((line) => line.state === null).length

/**
 * The step to show: the asked one, or where work is left: the first section with an open line, else the last look.
 */
export function stepAt(steps: readonly ReturnStep[], asked: string | undefined): ReturnStep {
  const found = steps.find((step) => step.id === asked)
  const left = steps.find((step) => step.kind === 'section' && openIn(step.section) > 0)
  return found ?? left ?? steps.at(-1)!
}

/** The step after the given one; undefined after the last. */
export const stepAfter = (steps: readonly ReturnStep[], id: string): ReturnStep | undefined =>
  steps[steps.findIndex((step) => step.id === id) + 1]

/** The section that holds a line. */
export const sectionOfLine = (detail: ReturnDetail, element: string): string | undefined =>
  detail.sections.find((section) => section.lines.some((line) => line.element === element))?.code
