import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AmendPlan } from '@hoanhap/contract/plans/plan-schemas'
import { api } from '../../app/api.ts'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { planQuery, plansQuery } from './plan-requests.ts'

/** Asks why the plan changes, then opens the next version for review. */
export function AmendDialog(props: { readonly planId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('plans')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const amend = useMutation({
    mutationFn: () =>
      api.post<typeof AmendPlan>('/api/plans/:planId/amend', {
        params: { planId: props.planId },
        body: { reason },
      }),
    onSuccess: (plan) => {
      queries.setQueryData(planQuery(props.planId).queryKey, plan)
      void queries.invalidateQueries({ queryKey: plansQuery.queryKey })
      void navigate({ to: '/plans/$planId/review', params: { planId: props.planId } })
    },
  })
  return (
    <AppDialog title={t('amend.title')} onClose={props.onClose}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          amend.mutate()
        }}
      >
        <p>{t('amend.body')}</p>
        <Textarea
          label={t('amend.reason')}
          description={t('amend.reasonHint')}
          required
          maxLength={500}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {amend.error === null ? null : <ProblemNotice error={amend.error} />}
        <div className={form.buttons}>
          <Button type="submit" disabled={amend.isPending || reason.trim() === ''}>
            {t('amend.send')}
          </Button>
        </div>
      </form>
    </AppDialog>
  )
}
