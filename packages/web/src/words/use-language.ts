import { useTranslation } from 'react-i18next'
import type { Bilingual, Language } from '@hoanhap/domain/words'

/** The language of the screen, with a picker for words that come from the service in both. */
export function useLanguage(): {
  readonly language: Language
  readonly say: (words: Bilingual) => string
  readonly change: (language: Language) => void
} {
  const { i18n } = useTranslation('design')
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return {
    language,
    say: (words) => words[language],
    change: (next) => void i18n.changeLanguage(next),
  }
}
