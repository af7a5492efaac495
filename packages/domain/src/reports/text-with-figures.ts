/**
 * A figure inside a text. It keeps the number it prints and the name of the input it came from, so that text, table
 * and screen can be checked equal, and an editor can refresh it (issue 5).
 */
export type FigureRun = {
  /** Where the number comes from, e.g. `<target id>/value`. */
  readonly figure: string
  /** Exactly what the source says, before rounding. */
  readonly value: number
  /** As printed: 1.234,5 or 85,2%. */
  readonly text: string
}
export type Run = string | FigureRun

/** A text with figures in it; joined, the runs are the sentence. */
export type FigureText = readonly Run[]

/** Tag of a template literal that builds a FigureText: phrase`tăng ${figure} so với ${words}`. */
export function phrase(words: TemplateStringsArray, ...parts: readonly (Run | FigureText)[]): FigureText {
  return joined(words.flatMap((word, i): (Run | FigureText)[] => (i === 0 ? [word] : [parts[i - 1]!, word])))
}

/** One text of several parts, without empty strings or neighbouring strings. */
export function joined(parts: readonly (Run | FigureText)[]): FigureText {
  const runs: Run[] = []
  for (const run of parts.flat()) {
    const last = runs.at(-1)
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
    else if (run !== '') runs.push(run)
  }
  return runs
}

/** The texts with a separator between them; none, one or many. */
export const listed = (texts: readonly FigureText[], separator: string): FigureText =>
  joined(texts.flatMap((text, i) => (i === 0 ? [text] : [separator, text])))

export const plainText = (text: FigureText): string =>
  text.map((run) => (typeof run === 'string' ? run : run.text)).join('')

export const figuresIn = (text: FigureText): FigureRun[] => text.filter((run) => typeof run !== 'string')
