import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail, SendReturn } from '@hoanhap/contract/returns/return-schemas'
import { api } from '../../app/api.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { returnQuery } from './return-query.ts'
import { missingLines } from './send-check.ts'

/** "Gửi báo cáo": what goes, to be confirmed once. */
export function SendDialog(props: { readonly detail: ReturnDetail; readonly onClose: () => void }) {
  const { t } = useTranslation('returns')
  const { t: tDesign } = useTranslation('design')
  const { say } = useLanguage()
  const queries = useQueryClient()
  const { detail } = props
  const missing = missingLines(detail)
  const [requestId] = useState(() => crypto.randomUUID())
  const send = useMutation({
    mutationFn: () =>
      api.post<typeof SendReturn>('/api/returns/:returnId/send', {
        params: { returnId: detail.id },
        requestId,
      }),
    onSuccess: (sent) => {
      queries.setQueryData(returnQuery(detail.id).queryKey, sent)
      void queries.invalidateQueries({ queryKey: ['returns', 'queue'] })
      void queries.invalidateQueries({ queryKey: ['home'] })
      props.onClose()
      // The entry gives way to the sealed return: begin reading it at its top.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus())
    },
  })
  return (
    <AppDialog title={t('send.title')} onClose={props.onClose}>
      <div className={form.form}>
        <p>
          {t('send.to', {
            form: say(detail.form.name),
            period: say(detail.period.name),
            unit: detail.unit.fullName,
          })}
        </p>
        <p>
          <strong>{t('progress', { filled: detail.filled, total: detail.total })}</strong>
        </p>
        {missing.length === 0 ? null : (
          <div>
            <p>{t('check.missing', { lines: missing.length })}:</p>
            <ul>
              {missing.map((line) => (
                <li key={line.element}>
                  {say(line.name)}: {line.note}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{t('send.body')}</p>
        {send.isError ? <ProblemNotice error={send.error} /> : null}
        <div className={form.buttons}>
          <Button size="md" loading={send.isPending} onClick={() => send.mutate()}>
            {t('send.confirm')}
          </Button>
          <Button variant="default" size="md" onClick={props.onClose}>
            {tDesign('cancel')}
          </Button>
        </div>
      </div>
    </AppDialog>
  )
}
