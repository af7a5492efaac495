import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { FeatureLink } from '../../app/feature-link.tsx'
import { formatNumber } from '../../design/format.ts'
import link from '../../design/link-button.module.css'
import { useLanguage } from '../../words/use-language.ts'
import styles from './home.module.css'
import { workState } from './work-state.ts'

type Owed = HomeReply['owed'][number]

/** The returns that the unit itself owes in the period, each with where it stands and the next step; then the done ones. */
export function OwedList(props: { readonly home: HomeReply }) {
  const { owed } = props.home
  const done = owed.filter(({ status }) => status === 'accepted')
  const open = owed.filter(({ status }) => status !== 'accepted')
  return (
    <>
      {open.length === 0 ? null : <OwedSection title="owed.title" owed={open} home={props.home} />}
      {done.length === 0 ? null : <OwedSection title="owed.done" owed={done} home={props.home} />}
    </>
  )
}

function OwedSection(props: {
  readonly title: 'owed.title' | 'owed.done'
  readonly owed: readonly Owed[]
  readonly home: HomeReply
}) {
  const { t } = useTranslation('home')
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t(props.title)}</h2>
      <ul className={styles.rows}>
        {props.owed.map((owed) => (
          <OwedRow key={owed.form.code} owed={owed} home={props.home} />
        ))}
      </ul>
    </section>
  )
}

function OwedRow(props: { readonly owed: Owed; readonly home: HomeReply }) {
  const { t } = useTranslation('home')
  const { say } = useLanguage()
  const { owed, home } = props
  const state = workState(owed.status)
  const mine = state === 'none' || state === 'draft' || state === 'returned'
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3>{say(owed.form.name)}</h3>
        <p className={styles.figure}>
          {t('owed.filled', { filled: formatNumber(owed.filled), total: formatNumber(owed.total) })}
        </p>
        <p className={styles.state}>{t(`owed.state.${state}`)}</p>
        {owed.reason === null ? null : (
          <p className={styles.reason}>{t('owed.reason', { reason: owed.reason })}</p>
        )}
      </div>
      <FeatureLink
        to="/returns/open"
        search={{ form: owed.form.code, unit: home.unit.unitId, period: home.period.id }}
        className={mine ? link.primary : link.plain}
      >
        {t(`owed.act.${state}`)}
      </FeatureLink>
    </li>
  )
}
