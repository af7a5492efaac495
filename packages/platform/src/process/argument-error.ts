/**
 * What to say, in both languages, of a refusal by node:util's parseArgs: an unknown option, a missing value, a word
 * too many; null for any other error.
 */
export function argumentErrorWords(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  if (!(error instanceof TypeError) || !String(code).startsWith('ERR_PARSE_ARGS')) return null
  const word = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `Tuỳ chọn "${word}" thiếu hoặc thừa giá trị. Option "${word}" lacks a value, or takes none.`
  return `Không hiểu "${word}". "${word}" is not understood.`
}
