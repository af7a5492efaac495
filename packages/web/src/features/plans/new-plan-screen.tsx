import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PastePlan, PlanDetail, UploadPlan } from '@hoanhap/contract/plans/plan-schemas'
import { api } from '../../app/api.ts'
import { useScope } from '../../app/use-scope.ts'
import { EmptyState } from '../../design/empty-state.tsx'
import link from '../../design/link-button.module.css'
import { Notice } from '../../design/notice.tsx'
import { Screen } from '../../design/screen.tsx'
import { mayAny, useMe } from '../session/me.ts'
import { FileIntake, type Intake } from './file-intake.tsx'
import { planQuery, plansQuery } from './plan-requests.ts'
import styles from './plans.module.css'
import { TextIntake } from './text-intake.tsx'

/** Five minutes: a large file over a weak line, and its reading. */
const UPLOAD_TIMEOUT_MS = 5 * 60_000

/** A plan comes in as a file or as pasted text, and goes to review. */
function NewPlanScreen() {
  const { t } = useTranslation('plans')
  const { unitId, unit } = useScope()
  if (!mayAny(useMe(), ['plan.review'])) {
    return (
      <Screen title={t('new.title')} narrow>
        <EmptyState title={t('new.notYours')}>
          <p>{t('new.whoseWork')}</p>
          <Link to="/plans" className={link.primary}>
            {t('new.toList')}
          </Link>
        </EmptyState>
      </Screen>
    )
  }
  if (unitId === undefined) {
    return (
      <Screen title={t('new.title')} narrow>
        <Notice>{t('new.noUnit')}</Notice>
      </Screen>
    )
  }
  return (
    <Screen title={t('new.title')} lead={t('new.lead')}>
      <p>
        {unit === undefined ? null : <strong>{t('new.forUnit', { unit: unit.fullName })}</strong>}{' '}
        <span className={styles.soft}>{t('new.changeUnit')}</span>
      </p>
      <Intakes unitId={unitId} />
      <p className={styles.small}>{t('new.persons')}</p>
    </Screen>
  )
}

function Intakes(props: { readonly unitId: number }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const stop = useRef<AbortController>(null)
  const taken = useRef(false)
  const isTaken = useCallback(() => taken.current, [])
  const open = (plan: PlanDetail): void => {
    queries.setQueryData(planQuery(plan.summary.id).queryKey, plan)
    void queries.invalidateQueries({ queryKey: plansQuery.queryKey })
    taken.current = true
    void navigate({ to: '/plans/$planId/review', params: { planId: plan.summary.id } })
  }
  const call = (): { signal: AbortSignal; timeout: number; requestId: string } => {
    stop.current = new AbortController()
    return { signal: stop.current.signal, timeout: UPLOAD_TIMEOUT_MS, requestId: crypto.randomUUID() }
  }
  const upload = useMutation({
    mutationFn: ({ content, dropAnnex }: Intake<File>) => {
      const form = new FormData()
      form.append('unitId', String(props.unitId))
      // Fields come before the file: the service reads the parts in their order.
      if (dropAnnex) form.append('dropAnnex', 'true')
      form.append('file', content)
      return api.post<typeof UploadPlan>('/api/plans/files', { form, ...call() })
    },
    onSuccess: open,
  })
  const paste = useMutation({
    mutationFn: ({ content, dropAnnex }: Intake<string>) =>
      api.post<typeof PastePlan>('/api/plans', {
        body: { unitId: props.unitId, text: content, ...(dropAnnex ? { dropAnnex } : {}) },
        ...call(),
      }),
    onSuccess: open,
  })
  const busy = upload.isPending || paste.isPending
  return (
    <>
      <FileIntake intake={upload} busy={busy} onStop={() => stop.current?.abort()} />
      <TextIntake intake={paste} busy={busy} isTaken={isTaken} onStop={() => stop.current?.abort()} />
    </>
  )
}

export const newPlanLazy = createLazyRoute('/frame/plans/new')({ component: NewPlanScreen })
