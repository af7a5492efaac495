import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetBoard } from '@hoanhap/contract/targets/target-schemas'
import { api } from '../../app/api.ts'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { mayAny, useMe } from '../session/me.ts'
import { saveFile } from './file-saving.ts'
import { reportPreviewQuery } from './target-requests.ts'
import styles from './targets.module.css'

/** The draft report of a plan for a unit and period: to look at, and to download for the registry. */
export function ReportPanel(props: {
  readonly planId: string
  readonly title: string
  readonly unit: TargetBoard['unit']
  readonly period: TargetBoard['period']
}) {
  const { t } = useTranslation('plans')
  const { say } = useLanguage()
  const id = useId()
  const [shown, setShown] = useState(false)
  const { planId, unit, period } = props
  const scope = { unit: unit.unitId, period: period.id }
  const download = useMutation({
    mutationFn: () => api.download(`/api/plans/${planId}/report`, scope),
    onSuccess: saveFile,
  })
  if (!mayAny(useMe(), ['report.export'])) return null
  return (
    <section className={styles.report} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p>{t('report.body', { unit: unit.fullName, period: say(period.name) })}</p>
      <div className={styles.acts} data-screen-only>
        <Button onClick={() => download.mutate()} disabled={download.isPending}>
          {download.isPending ? t('report.making') : t('report.download')}
        </Button>
        <Button variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t('report.hide') : t('report.preview')}
        </Button>
      </div>
      {download.isSuccess ? <p role="status">{t('report.made', { name: download.data.name })}</p> : null}
      {download.error === null ? null : (
        <ProblemNotice error={download.error} onRetry={() => download.mutate()} />
      )}
      {shown ? <Preview planId={planId} scope={scope} /> : null}
    </section>
  )
}

function Preview(props: { readonly planId: string; readonly scope: { unit: number; period: string } }) {
  const query = useQuery(reportPreviewQuery(props.planId, props.scope))
  return (
    <QueryView query={query}>
      {(preview) => (
        <article className={styles.paper} lang="vi">
          {preview.paragraphs.map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </article>
      )}
    </QueryView>
  )
}
