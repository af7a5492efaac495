import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DiscardPlan, PublishPlan } from '@hoanhap/contract/plans/plan-schemas'
import { api } from '../../app/api.ts'
import { formatNumber } from '../../design/format.ts'
import { mayAny, useMe } from '../session/me.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { planQuery } from './plan-requests.ts'
import type { Desk } from './use-desk.ts'

/** "Đưa vào theo dõi", shut with its reasons until nothing is left to do; and giving the draft up. */
export function PublishActs(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { plan, review } = props.desk
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null)
  const { publish, discard } = useOutcomes(plan.summary.id)
  const mayPublish = mayAny(useMe(), ['plan.publish'])
  const isReady = plan.blockers.length === 0 && review.waiting.length === 0
  const amending = plan.summary.status === 'amending'
  const kept = review.items.filter((item) => item.kind === 'target' && item.state !== 'removed').length
  return (
    <>
      {mayPublish ? (
        <Button disabled={!isReady} aria-describedby="remaining" onClick={() => setAsked('publish')}>
          {t('publish.act')}
        </Button>
      ) : null}
      <Button variant="default" onClick={() => setAsked('discard')}>
        {t('discard.act')}
      </Button>
      {asked === 'publish' ? (
        <ConfirmDialog
          title={t('publish.title')}
          body={t('publish.body', { n: formatNumber(kept) })}
          confirm={publish.isPending ? t('publish.sending') : t('publish.confirm')}
          act={publish}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked === 'discard' ? (
        <ConfirmDialog
          title={t('discard.title')}
          body={amending ? t('discard.amendment') : t('discard.draft')}
          confirm={t('discard.confirm')}
          act={discard}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  )
}

function useOutcomes(planId: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const params = { planId }
  const publish = useMutation({
    mutationFn: () => api.post<typeof PublishPlan>('/api/plans/:planId/publish', { params }),
    onSuccess: async (plan) => {
      queries.setQueryData(planQuery(planId).queryKey, plan)
      await navigate({ to: '/plans/$planId/targets', params })
      await queries.invalidateQueries({ queryKey: ['plans'] })
    },
  })
  const discard = useMutation({
    mutationFn: () => api.post<typeof DiscardPlan>('/api/plans/:planId/discard', { params }),
    onSuccess: async () => {
      await navigate({ to: '/plans' })
      await queries.invalidateQueries({ queryKey: ['plans'] })
    },
  })
  return { publish, discard }
}
