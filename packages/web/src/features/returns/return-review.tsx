import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@mantine/core'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { mayAny, useMe } from '../session/me.ts'
import { CheckActions } from './check-actions.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { ReturnHistory } from './return-history.tsx'
import { ReturnReading } from './return-reading.tsx'
import { ReturnStanding } from './return-standing.tsx'
import { ReturnTools } from './return-tools.tsx'
import styles from './return-reading.module.css'
import { SendDialog } from './send-dialog.tsx'
import { VersionDifferences } from './version-differences.tsx'

/** A return to be read: by its unit after sending, by its leader before, by the province that checks it. */
export function ReturnReview(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const { detail } = props
  const checks = mayAny(me, ['return.accept'])
  return (
    <div className={styles.review}>
      <ReturnStanding detail={detail} />
      <KeptNotice detail={detail} />
      {checks ? <CheckActions detail={detail} /> : null}
      {detail.actions.includes('send') ? (
        <div data-screen-only>
          <Button size="md" onClick={() => setAsking(true)}>
            {t('check.send')}
          </Button>
        </div>
      ) : null}
      {detail.findings.length === 0 ? null : (
        <section className={styles.findings}>
          <h2>{t('reading.findings')}</h2>
          <ul>
            {detail.findings.map((finding) => (
              <li key={finding.message.vi}>
                <strong>{t(`reading.${finding.severity}`)}</strong>: {say(finding.message)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {detail.version > 1 ? <VersionDifferences detail={detail} /> : null}
      <ReturnReading detail={detail} />
      <ReturnTools detail={detail} />
      <ReturnHistory detail={detail} />
      {asking ? <SendDialog detail={detail} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
