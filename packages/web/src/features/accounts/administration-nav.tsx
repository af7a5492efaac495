import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Permission } from '@hoanhap/domain/permissions/permission-matrix'
import { mayAny, useMe } from '../session/me.ts'
import styles from './administration.module.css'

const PARTS: readonly {
  readonly to: '/administration/accounts' | '/administration/permissions' | '/administration/audit'
  readonly word: 'accounts' | 'permissions' | 'audit'
  readonly may: readonly Permission[]
}[] = [
  { to: '/administration/accounts', word: 'accounts', may: ['account.administer'] },
  { to: '/administration/permissions', word: 'permissions', may: ['permission.read'] },
  { to: '/administration/audit', word: 'audit', may: ['audit.read'] },
]

/** The parts of the administration that the person may see. */
export function AdministrationNav() {
  const { t } = useTranslation('accounts')
  const me = useMe()
  return (
    <nav aria-label={t('nav.label')} className={styles.nav} data-screen-only>
      {PARTS.filter((part) => mayAny(me, part.may)).map((part) => (
        <Link key={part.to} to={part.to} className={styles.part}>
          {t(`nav.${part.word}`)}
        </Link>
      ))}
    </nav>
  )
}
