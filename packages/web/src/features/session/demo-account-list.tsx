import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DemoAccount, ListDemoAccounts } from '@hoanhap/contract/demo/demo-schemas'
import { api } from '../../app/api.ts'
import styles from './demo-account-list.module.css'

/** The demo's accounts, to try each role; a live service does not answer this. */
export function DemoAccountList(props: {
  /** What the account is, in words; null leaves the unit alone to say it. */
  readonly roleName: (account: DemoAccount) => string | null
  readonly onPick: (account: DemoAccount) => void
}) {
  const { t } = useTranslation('session')
  const heading = useId()
  const accounts = useQuery({
    queryKey: ['demo', 'accounts'],
    queryFn: ({ signal }) =>
      api.get<typeof ListDemoAccounts>('/api/demo/accounts', { signal, whenSignedOut: 'throw' }),
  }).data
  if (accounts === undefined) return null
  return (
    <section aria-labelledby={heading} className={styles.demo}>
      <h2 id={heading}>{t('demoTitle')}</h2>
      <p>{t('demoBody')}</p>
      <ul className={styles.rows}>
        {accounts.map((account) => (
          <li key={account.userName} className={styles.row}>
            <div>
              <div>{[props.roleName(account), account.unit].filter((part) => part !== null).join(' · ')}</div>
              <div className={styles.soft}>
                {account.userName} / {account.password}
              </div>
            </div>
            <Button
              variant="default"
              aria-label={`${t('demoFill')}: ${account.userName}`}
              onClick={() => props.onPick(account)}
            >
              {t('demoFill')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
