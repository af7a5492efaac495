import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OneTimeLink } from '@hoanhap/contract/accounts/account-schemas'
import { formatMoment } from '../../design/format.ts'
import form from '../../design/form.module.css'
import styles from './administration.module.css'

/** A link that works once and is shown once: hand it over by a channel that both sides trust. */
export function OneTimeLinkNotice(props: { readonly link: OneTimeLink; readonly onDone: () => void }) {
  const { t } = useTranslation('accounts')
  const [copied, setCopied] = useState(false)
  const address = `${window.location.origin}/link#${encodeURIComponent(props.link.token)}`
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className={form.form}>
      <p>{t('link.once', { until: formatMoment(props.link.expiresAt) })}</p>
      <p className={styles.link}>{address}</p>
      <div className={form.buttons}>
        <Button onClick={() => void copy()}>{copied ? t('link.copied') : t('link.copy')}</Button>
        <Button variant="default" onClick={props.onDone}>
          {t('link.done')}
        </Button>
      </div>
    </div>
  )
}
