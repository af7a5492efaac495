import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CloseSection, ReturnSection } from '@hoanhap/contract/returns/return-schemas'
import { api } from '../../app/api.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { returnQuery } from './return-query.ts'
import type { ReturnSaver } from './return-saver.ts'
import { closableLines } from './send-check.ts'

/** "Không phát sinh trong kỳ": one confirmed act, with the lines it answers named. */
export function CloseSectionDialog(props: {
  readonly returnId: string
  readonly section: ReturnSection
  readonly saver: ReturnSaver
  readonly onClose: () => void
}) {
  const { t } = useTranslation('returns')
  const { t: tDesign } = useTranslation('design')
  const { say } = useLanguage()
  const queries = useQueryClient()
  const lines = closableLines(props.section.lines)
  const [requestId] = useState(() => crypto.randomUUID())
  const close = useMutation({
    mutationFn: async () => {
      // What was just typed must arrive first, or it would be closed as empty.
      await props.saver.flush()
      const { waiting } = props.saver.state.get()
      if (waiting !== null) throw waiting
      const params = { returnId: props.returnId, section: props.section.code }
      const path = '/api/returns/:returnId/sections/:section/none'
      return api.post<typeof CloseSection>(path, { params, requestId })
    },
    onSuccess: (detail) => {
      queries.setQueryData(returnQuery(props.returnId).queryKey, detail)
      props.onClose()
    },
  })
  return (
    <AppDialog title={t('none.title')} onClose={props.onClose}>
      <div className={form.form}>
        <p>
          {props.section.code}. {say(props.section.title)}
        </p>
        <p>{t('none.body')}</p>
        <ul>
          {lines.map((line) => (
            <li key={line.element}>{say(line.name)}</li>
          ))}
        </ul>
        {close.isError ? <ProblemNotice error={close.error} /> : null}
        {close.isPending ? <p role="status">{t('none.wait')}</p> : null}
        <div className={form.buttons}>
          <Button size="md" disabled={close.isPending} onClick={() => close.mutate()}>
            {t('none.confirm', { lines: lines.length })}
          </Button>
          <Button variant="default" size="md" onClick={props.onClose}>
            {tDesign('cancel')}
          </Button>
        </div>
      </div>
    </AppDialog>
  )
}
