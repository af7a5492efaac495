import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AccountSummary } from '@hoanhap/contract/accounts/account-schemas'
import { accountStatus } from './account-status.ts'
import styles from './administration.module.css'
import { useGrantWords } from './grant-words.ts'

/** One line each: who, which roles where, and whether the account works. */
export function AccountList(props: { readonly accounts: readonly AccountSummary[] }) {
  const { t } = useTranslation('accounts')
  const grantWords = useGrantWords()
  return (
    <ul className={styles.rows}>
      {props.accounts.map((account) => (
        <li key={account.id} className={styles.row}>
          <div>
            <Link to="/administration/accounts/$accountId" params={{ accountId: account.id }}>
              {account.displayName}
            </Link>
            <div className={styles.soft}>
              {account.userName}
              {account.grants.map((grant) => ` · ${grantWords(grant)}`)}
            </div>
          </div>
          <span className={styles.soft}>{t(`status.${accountStatus(account.status)}`)}</span>
        </li>
      ))}
    </ul>
  )
}
