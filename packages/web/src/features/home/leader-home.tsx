import { useTranslation } from 'react-i18next'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { FeatureLink } from '../../app/feature-link.tsx'
import { formatNumber, formatWeekdayDate } from '../../design/format.ts'
import link from '../../design/link-button.module.css'
import { useLanguage } from '../../words/use-language.ts'
import styles from './home.module.css'
import { isSettled } from './work-state.ts'

/** One page: three sentences, what needs a decision, the document. Nothing else. */
export function LeaderHome(props: { readonly home: HomeReply }) {
  const { t } = useTranslation('home')
  const { language, say } = useLanguage()
  const { home } = props
  const behind = home.plans.filter(
    (plan) => (plan.counts['off-track'] ?? 0) + (plan.counts['at-risk'] ?? 0) > 0,
  )
  return (
    <>
      <section className={styles.sentences}>
        {home.plans.map((plan) => (
          <p key={plan.id}>
            {t('leader.plan', {
              title: plan.title,
              total: formatNumber(plan.total),
              good: formatNumber((plan.counts['achieved'] ?? 0) + (plan.counts['on-track'] ?? 0)),
              risk: formatNumber(plan.counts['at-risk'] ?? 0),
              late: formatNumber(plan.counts['off-track'] ?? 0),
              unknown: formatNumber(plan.counts['no-data'] ?? 0),
            })}
          </p>
        ))}
        {home.below === null ? null : (
          <p>
            {t('leader.below', {
              period: say(home.period.name),
              accepted: formatNumber(home.below.accepted),
              owing: formatNumber(home.below.owing),
              overdue: formatNumber(home.below.overdue),
            })}
          </p>
        )}
        {isSettled(home) ? null : (
          <p>
            {t(home.workingDaysLeft < 0 ? 'leader.over' : 'leader.deadline', {
              date: formatWeekdayDate(home.period.deadline, language),
              days: Math.abs(home.workingDaysLeft),
            })}
          </p>
        )}
      </section>
      <section className={styles.section}>
        <h2>{t('leader.decide')}</h2>
        {behind.length === 0 ? <p>{t('leader.nothing')}</p> : null}
        <ul className={styles.rows}>
          {behind.map((plan) => (
            <li key={plan.id} className={styles.row}>
              <p>
                {t('leader.behind', {
                  title: plan.title,
                  late: formatNumber(plan.counts['off-track'] ?? 0),
                  risk: formatNumber(plan.counts['at-risk'] ?? 0),
                })}
              </p>
              <FeatureLink to="/plans/$planId/targets" params={{ planId: plan.id }} className={link.plain}>
                {t('leader.seeTargets')}
              </FeatureLink>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <FeatureLink to="/reports" className={link.primary}>
          {t('leader.document')}
        </FeatureLink>
      </p>
    </>
  )
}
