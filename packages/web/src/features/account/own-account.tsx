import { useTranslation } from 'react-i18next'
import { useMe } from '../session/me.ts'
import styles from './own-account.module.css'
import { OwnPassword } from './own-password.tsx'
import { OwnSecondFactor } from './own-second-factor.tsx'
import { OwnSessions } from './own-sessions.tsx'

/** One's own account: who I am here, password, second factor, where I am signed in. Used by both apps. */
export function OwnAccount() {
  const { t } = useTranslation('account')
  const me = useMe()
  return (
    <div className={styles.account}>
      <p>
        {me.displayName} · {t('userName', { userName: me.userName })}
      </p>
      <OwnPassword userName={me.userName} />
      <OwnSecondFactor on={me.secondFactor} />
      <OwnSessions />
    </div>
  )
}
