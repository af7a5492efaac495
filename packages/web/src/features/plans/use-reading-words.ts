import { useTranslation } from 'react-i18next'
import { findReadingWords, reasonsOf } from '@hoanhap/domain/reading-words/reading-reasons'

type ReadingWords = {
  /** The words of one rule; its code when it has none. */
  readonly say: (code: string) => string
  readonly reasons: (why: readonly string[]) => ReturnType<typeof reasonsOf>
}

/** The reader's rules in the language of the screen. */
export function useReadingWords(): ReadingWords {
  const { i18n } = useTranslation('reading')
  const bundle = i18n.getResourceBundle(i18n.language, 'reading') as Readonly<Record<string, string>>
  return {
    say: (code) => findReadingWords(bundle, code) ?? code,
    reasons: (why) => reasonsOf(bundle, why),
  }
}
