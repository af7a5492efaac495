import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail, SendBackReturn } from '@hoanhap/contract/returns/return-schemas'
import { whyNotSendBack } from '@hoanhap/domain/returns/return-flow'
import type { ReturnStatus } from '@hoanhap/domain/returns/return-state'
import { api } from '../../app/api.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'

const LONGEST_REASON = 500

/** "Trả lại để bổ sung": the unit must learn why, so the reason is required. */
export function SendBackDialog(props: {
  readonly detail: ReturnDetail
  readonly onDone: (after: ReturnDetail) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('returns')
  const { t: tDesign } = useTranslation('design')
  const { detail } = props
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const refusal = whyNotSendBack(detail.status as ReturnStatus, reason)
  const sendBack = useMutation({
    mutationFn: () =>
      api.post<typeof SendBackReturn>('/api/returns/:returnId/send-back', {
        params: { returnId: detail.id },
        body: { reason: reason.trim() },
      }),
    onSuccess: props.onDone,
  })
  return (
    <AppDialog title={t('checking.backTitle', { unit: detail.unit.fullName })} onClose={props.onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (refusal === null) sendBack.mutate()
        }}
      >
        <Textarea
          label={t('checking.reason')}
          description={t('checking.reasonHelp')}
          error={tried && refusal !== null ? t('checking.reasonNeeded') : null}
          required
          withAsterisk={false}
          rows={4}
          size="md"
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {sendBack.isError ? <ProblemNotice error={sendBack.error} /> : null}
        <div className={form.buttons}>
          <Button type="submit" size="md" loading={sendBack.isPending}>
            {t('checking.confirmBack')}
          </Button>
          <Button variant="default" size="md" onClick={props.onClose}>
            {tDesign('cancel')}
          </Button>
        </div>
      </form>
    </AppDialog>
  )
}
