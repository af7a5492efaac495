import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Arrow } from '../../design/arrow.tsx'
import { LanguageSwitch } from '../../design/language-switch.tsx'
import { SchemeSwitch } from '../../design/scheme-switch.tsx'
import { useMe } from '../../features/session/me.ts'
import { signOut } from '../../features/session/sign-out.ts'
import { hasUnsaved } from '../save-state.ts'
import styles from './account-menu.module.css'
import frame from './frame.module.css'

/** Own account, language, appearance, about, sign out; the browser's own popover closes it on Escape or a click beside. */
export function AccountMenu() {
  const { t } = useTranslation('shell')
  const me = useMe()
  const menu = useId()
  const leave = (): void => {
    if (!hasUnsaved() || window.confirm(t('account.unsent'))) void signOut()
  }
  const close = (): void => document.getElementById(menu)?.hidePopover()
  return (
    <>
      <button type="button" className={frame.control} popoverTarget={menu}>
        {t('account.menu')} <Arrow to="down" />
      </button>
      <div id={menu} popover="auto" className={styles.menu}>
        <p className={styles.name}>{me.displayName}</p>
        <Link to="/account" className={styles.item} onClick={close}>
          {t('account.mine')}
        </Link>
        <Link to="/about" className={styles.item} onClick={close}>
          {t('account.about')}
        </Link>
        <LanguageSwitch />
        <SchemeSwitch />
        <button type="button" className={styles.item} onClick={leave}>
          {t('account.signOut')}
        </button>
      </div>
    </>
  )
}
