import { Button } from '@mantine/core'
import { createLazyRoute, useParams } from '@tanstack/react-router'
import { Fragment, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { formatDate } from '../../design/format.ts'
import { mayAny, useMe } from '../session/me.ts'
import { AmendDialog } from './amend-dialog.tsx'
import { PlanPage } from './plan-page.tsx'
import { PlanVersions } from './plan-versions.tsx'
import { PlanYears } from './plan-words.tsx'
import styles from './plans.module.css'

/** The document behind the plan, its legal basis, and every version that was in force. */
function PlanDocumentScreen() {
  const { planId } = useParams({ from: '/frame/plans/$planId/document' })
  return (
    <PlanPage planId={planId} actions={<Amend planId={planId} />}>
      {(plan) => (
        <>
          <PlanFacts plan={plan} />
          <PlanVersions planId={planId} />
        </>
      )}
    </PlanPage>
  )
}

function Amend(props: { readonly planId: string }) {
  const { t } = useTranslation('plans')
  const [open, setOpen] = useState(false)
  if (!mayAny(useMe(), ['plan.amend'])) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('amend.open')}
      </Button>
      {open ? <AmendDialog planId={props.planId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function PlanFacts(props: { readonly plan: PlanDetail }) {
  const { t } = useTranslation('plans')
  const id = useId()
  const { summary, fileName } = props.plan
  const { header } = summary
  const unknown = <span className={styles.soft}>{t('facts.unknown')}</span>
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('facts.title')}</h2>
      <dl className={styles.facts}>
        <dt>{t('facts.number')}</dt>
        <dd>{header.number ?? unknown}</dd>
        <dt>{t('facts.issuedOn')}</dt>
        <dd>{header.issuedOn === null ? unknown : formatDate(header.issuedOn)}</dd>
        <dt>{t('facts.issuer')}</dt>
        <dd>{header.issuer ?? unknown}</dd>
        <dt>{t('facts.period')}</dt>
        <dd>{header.periodFrom === null ? unknown : <PlanYears header={header} />}</dd>
        <Relations header={header} />
        <dt>{t('facts.unit')}</dt>
        <dd>{summary.unit.fullName}</dd>
        <dt>{t('facts.origin')}</dt>
        <dd>
          {t(`facts.${summary.origin}`)} {fileName}
        </dd>
        <dt>{t('facts.basis')}</dt>
        <dd>
          {header.basis.length === 0 ? (
            <span className={styles.soft}>{t('facts.noBasis')}</span>
          ) : (
            <ul className={styles.chips}>
              {header.basis.map((number) => (
                <li key={number}>{number}</li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </section>
  )
}

/** What the document carries out, changes and puts out of force, and whom it was sent to; only what it says. */
function Relations({ header }: { readonly header: PlanDetail['summary']['header'] }) {
  const { t } = useTranslation('plans')
  const { programme, amends = [], replaces = [], recipients = [] } = header
  const rows = [
    ['programme', [programme?.number, programme?.name].filter((part) => part != null).join(' · ')],
    ['amends', amends.join(', ')],
    ['replaces', replaces.join(', ')],
    ['recipients', recipients.join('; ')],
  ] as const
  return rows.map(([name, words]) =>
    words === '' ? null : (
      <Fragment key={name}>
        <dt>{t(`facts.${name}`)}</dt>
        <dd>{words}</dd>
      </Fragment>
    ),
  )
}

export const planDocumentLazy = createLazyRoute('/frame/plans/$planId/document')({
  component: PlanDocumentScreen,
})
