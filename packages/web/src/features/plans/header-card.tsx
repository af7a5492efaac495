import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { formatDate } from '../../design/format.ts'
import { HeaderForm } from './header-form.tsx'
import { IntakeWarnings } from './intake-warnings.tsx'
import { MASK } from './masked-words.tsx'
import { OwningAgencyLine } from './owning-agency.tsx'
import { PlanYears } from './plan-words.tsx'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'

const WARNINGS = [
  'empty',
  'no-number',
  'no-date',
  'no-issuer',
  'no-period',
  'no-target',
  'many-unreadable-characters',
] as const

/** Number, date, issuer, title and period of the document, and what the reader could not find. */
export function HeaderCard(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { plan, state, dispatch, review } = props.desk
  const isOpen = state.form?.type === 'header'
  const incomplete = plan.blockers.some((each) => each.code === 'plan/header-incomplete')
  return (
    <section className={styles.header} aria-labelledby="plan-header">
      <div className={styles.headerTitle}>
        <h2 id="plan-header">{t('header.title')}</h2>
        <span className={incomplete ? styles.missing : styles.small}>
          {incomplete ? `○ ${t('header.incomplete')}` : `✓ ${t('header.complete')}`}
        </span>
        {isOpen ? null : (
          <Button size="compact-md" variant="default" onClick={() => dispatch({ type: 'edit-header' })}>
            {t('header.edit')}
          </Button>
        )}
      </div>
      {isOpen ? (
        <HeaderForm
          plan={plan}
          send={review.send}
          onClose={(saved) => {
            if (!saved) review.giveUp()
            dispatch({ type: 'close', form: { type: 'header' } })
          }}
        />
      ) : (
        <>
          <HeaderLine plan={plan} />
          <HeaderRelations plan={plan} />
          {plan.owningAgency === null && !plan.text?.includes(MASK) ? null : (
            <OwningAgencyLine code={plan.owningAgency} placesShown={plan.placesShown} />
          )}
          <IntakeWarnings plan={plan.summary} />
          <Warnings warnings={plan.warnings} />
        </>
      )}
    </section>
  )
}

function HeaderLine(props: { readonly plan: PlanDetail }) {
  const { header } = props.plan.summary
  const parts = [header.number, header.issuedOn === null ? null : formatDate(header.issuedOn), header.issuer]
  return (
    <p>
      {parts.filter((part) => part !== null).join(' · ')}
      <PlanYears header={header} before=" · " />
    </p>
  )
}

/** What the document carries out, changes and puts out of force. */
function HeaderRelations(props: { readonly plan: PlanDetail }) {
  const { t } = useTranslation('review')
  const { programme, amends, replaces } = props.plan.summary.header
  const parts = [
    programme ? t('header.carriesOut', { name: programme.number ?? programme.name ?? '' }) : null,
    amends?.length ? t('header.amending', { numbers: amends.join(', ') }) : null,
    replaces?.length ? t('header.replacing', { numbers: replaces.join(', ') }) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <p className={styles.small}>{parts.join(' · ')}</p>
}

function Warnings(props: { readonly warnings: readonly string[] }) {
  const { t } = useTranslation('review')
  const known = WARNINGS.filter((warning) => props.warnings.includes(warning))
  if (known.length === 0) return null
  return (
    <p className={styles.small}>
      {t('warnings.title')}: {known.map((warning) => t(`warnings.${warning}`)).join(' ')}
    </p>
  )
}
