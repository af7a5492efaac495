import type { DataElement } from '../catalogue/data-element.ts'
import type { Form, FormSection } from '../catalogue/form.ts'
import { DECIMAL_PLACES, largestFigure } from './figure-text.ts'
import { isRuleBroken } from './form-rule-check.ts'
import type { Cell } from './return-cell.ts'
import type { Bilingual, Language } from '../words.ts'

/** Something that does not add up; `noted`: one of its lines carries a note, which is what a soft finding asks for. */
export type Finding = {
  readonly severity: 'hard' | 'soft'
  /** The form's rule, or one of `unknown-line`, `bad-value`, `reason-needed`. */
  readonly code: string
  readonly elements: readonly string[]
  readonly message: Bilingual
  readonly noted: boolean
}

/** `filled`: lines with a figure, or said not to apply or not constituted · `missing`: no figure, with its reason. */
export type Progress = { readonly filled: number; readonly missing: number; readonly total: number }

export type FormCheck = Progress & {
  readonly findings: readonly Finding[]
  readonly sections: readonly (Progress & { readonly code: string })[]
  /** Lines that nobody has answered, or carried-over stocks that nobody has confirmed. */
  readonly open: readonly string[]
}

const MESSAGES = {
  'unknown-line': { vi: 'Dòng này không có trong biểu.', en: 'This line is not on the form.' },
  'bad-value': {
    vi: 'Số liệu không hợp lệ cho dòng này.',
    en: 'The figure is not valid for this line.',
  },
  'reason-needed': {
    vi: 'Chưa có số liệu thì cần ghi lý do.',
    en: 'A figure that is not available needs a reason.',
  },
} as const satisfies Record<string, Bilingual>

/**
 * Checks a return against its form: which lines are open, and what does not add up.
 *
 * @param elements the catalogue by code; must hold every line of the form
 * @param unconfirmed carried-over stocks proposed but not yet confirmed: they count as open
 */
export function checkCells(
  form: Form,
  elements: ReadonlyMap<string, DataElement>,
  cells: readonly Cell[],
  unconfirmed: ReadonlySet<string> = new Set(),
): FormCheck {
  const byElement = new Map(cells.map((cell) => [cell.element, cell]))
  const answered = new Map([...byElement].filter(([element]) => !unconfirmed.has(element)))
  const lines = form.sections.flatMap((section) => section.lines.map(({ element }) => element))
  const sections = form.sections.map((section) => ({ code: section.code, ...progressOf(section, answered) }))
  const total = (key: keyof Progress) => sections.reduce((sum, section) => sum + section[key], 0)
  return {
    findings: [...cellFindings(new Set(lines), elements, cells), ...ruleFindings(form, byElement)],
    sections,
    open: lines.filter((element) => !answered.has(element)),
    filled: total('filled'),
    missing: total('missing'),
    total: total('total'),
  }
}

/** "31/40 dòng đã có số liệu" */
export const progressText = ({ filled, total }: Progress, language: Language): string =>
  language === 'vi' ? `${filled}/${total} dòng đã có số liệu` : `${filled} of ${total} lines have figures`

function progressOf(section: FormSection, cells: ReadonlyMap<string, Cell>): Progress {
  const states = section.lines.map(({ element }) => cells.get(element)?.state)
  const missing = states.filter((state) => state === 'missing').length
  const answered = states.filter((state) => state !== undefined).length
  return { filled: answered - missing, missing, total: states.length }
}

function cellFindings(
  lines: ReadonlySet<string>,
  elements: ReadonlyMap<string, DataElement>,
  cells: readonly Cell[],
): Finding[] {
  return cells.flatMap((cell) => {
    const code = whatIsWrong(cell, lines.has(cell.element) ? elements.get(cell.element) : undefined)
    if (code === null) return []
    return [
      { severity: 'hard', code, elements: [cell.element], message: MESSAGES[code], noted: hasNote(cell) },
    ]
  })
}

function whatIsWrong(cell: Cell, element: DataElement | undefined): keyof typeof MESSAGES | null {
  if (!element) return 'unknown-line'
  if (cell.state === 'missing' && !hasNote(cell)) return 'reason-needed'
  if (cell.state === 'none') return cell.value === 0 ? null : 'bad-value'
  if (cell.state !== 'value') return cell.value === null ? null : 'bad-value'
  const { value } = cell
  if (value === null || !Number.isFinite(value) || value < 0 || value > largestFigure(element))
    return 'bad-value'
  const fits =
    element.valueType === 'decimal'
      ? Number(value.toFixed(DECIMAL_PLACES)) === value
      : Number.isInteger(value)
  return fits ? null : 'bad-value'
}

function ruleFindings(form: Form, cells: ReadonlyMap<string, Cell>): Finding[] {
  return form.rules
    .filter((rule) => isRuleBroken(rule, cells))
    .map(({ code, severity, left, right, message }) => {
      const elements = [...left, ...right]
      return { severity, code, elements, message, noted: elements.some((each) => hasNote(cells.get(each))) }
    })
}

const hasNote = (cell: Cell | undefined): boolean => (cell?.note?.trim() ?? '') !== ''
