import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { FeatureLink } from '../../app/feature-link.tsx'
import { formatNumber } from '../../design/format.ts'
import styles from './home.module.css'

type Below = NonNullable<HomeReply['below']>

/** "114 đơn vị cấp xã: 81 đã tiếp nhận · 16 chờ kiểm tra · 8 trả lại để bổ sung · 9 chưa gửi (2 quá hạn)". */
export function BelowLine(props: { readonly below: Below }) {
  const { t } = useTranslation('home')
  const heading = useId()
  const { below } = props
  const parts = [
    { key: 'accepted', count: below.accepted, status: 'accepted' },
    { key: 'waiting', count: below.waiting, status: 'sent' },
    { key: 'returned', count: below.returned, status: 'returned' },
    { key: 'notSent', count: below.notSent, status: 'not-sent' },
  ] as const
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('below.title', { count: formatNumber(below.owing) })}</h2>
      <ul className={styles.tallies}>
        {parts.map((part) => (
          <li key={part.key} className={styles.tally}>
            <span className={styles.big}>{formatNumber(part.count)}</span>
            <span>
              <FeatureLink to="/returns/queue" search={{ status: part.status }} otherwise>
                {t(`below.${part.key}`)}
              </FeatureLink>
              {part.key === 'notSent' && below.overdue > 0
                ? ` (${t('below.overdue', { count: formatNumber(below.overdue) })})`
                : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
