/** The parts of a plan's text that are laid out differently; together they hold every line of it once. */
export type SamplePlanParts = {
  readonly agency: readonly string[]
  readonly number: string
  readonly motto: readonly string[]
  readonly placeAndDate: string
  readonly title: readonly string[]
  readonly mark: string
  readonly body: readonly string[]
  readonly recipients: readonly string[]
  readonly signature: readonly string[]
}

/**
 * Splits the text of the sample plan (`examples/ke-hoach-mau.txt`) into its official parts.
 *
 * @throws RangeError if the text has not the form of the sample: this is a tool for our own file, not a reader
 */
export function samplePlanParts(text: string): SamplePlanParts {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
  const [head, heading, ...rest] = blocks
  const signature = rest.pop()
  const recipients = rest.pop()
  const at = head?.findIndex((line) => line.startsWith('Số:')) ?? -1
  if (
    !head ||
    !heading ||
    at < 1 ||
    head.length !== at + 4 ||
    recipients?.[0] !== 'Nơi nhận:' ||
    !signature
  ) {
    throw new RangeError('not the form of the sample plan')
  }
  return {
    agency: head.slice(0, at),
    number: head[at]!,
    motto: head.slice(at + 1, at + 3),
    placeAndDate: head[at + 3]!,
    title: heading.slice(0, -1),
    mark: heading.at(-1)!,
    body: rest.flat(),
    recipients,
    signature,
  }
}

/** How a line of the body is set: "I. …" section, "1. …" clause with a title, "Căn cứ …" basis, anything else text. */
export function lineStyle(line: string): 'section' | 'clause' | 'basis' | 'text' {
  if (/^[IVX]+\. /.test(line)) return 'section'
  if (/^Căn cứ /.test(line)) return 'basis'
  return /^\d+\. /.test(line) && !/[.;:]$/.test(line) ? 'clause' : 'text'
}
