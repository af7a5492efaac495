import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../words/use-language.ts'
import type { ReturnStep } from './return-steps.ts'

/** "F. Kiểm tra liên ngành", "Thuyết minh", "Kiểm tra và gửi". */
export function useStepName(): (step: ReturnStep) => string {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  return (step) => {
    if (step.kind === 'section') return `${step.section.code}. ${say(step.section.title)}`
    return step.kind === 'words' ? t('entry.words') : t('entry.check')
  }
}
