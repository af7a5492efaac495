import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { lineTableText } from './line-table.ts'

/** "Sao chép cho hệ thống khác": the whole form as one table on the clipboard. */
export function CopyTableButton(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = (): void => {
    const text = lineTableText(props.detail, say, (state) => t(`state.${state}`))
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    done.then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  }
  return (
    <>
      <span role="status">
        {outcome === null ? null : t(outcome === 'copied' ? 'entry.copied' : 'entry.notCopied')}
      </span>
      <Button variant="default" size="md" onClick={copy}>
        {t('entry.copyTable')}
      </Button>
    </>
  )
}
