import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import { ProblemNotice } from '../design/problem-notice.tsx'
import { Screen } from '../design/screen.tsx'

/** What a screen shows when it could not be shown: a problem in its words, or an honest "trouble". */
export function BrokenScreen(props: ErrorComponentProps) {
  const { t } = useTranslation('design')
  if (props.error instanceof ProblemError) return <ProblemNotice error={props.error} onRetry={props.reset} />
  return (
    <Screen title={t('broken.title')} narrow>
      <p>{t('broken.body')}</p>
      <div>
        <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
      </div>
    </Screen>
  )
}
