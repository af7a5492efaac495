import { Link, useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { mayAny, useMe } from '../../features/session/me.ts'
import type { Tab } from '../root-route.tsx'
import styles from './frame.module.css'

/** The tabs that the routes declare and the person may open; nothing else, and never "coming soon". */
export function NavTabs() {
  const { t } = useTranslation('shell')
  const me = useMe()
  const router = useRouter()
  const tabs = Object.values(router.routesByPath)
    .map((route) => ({ path: route.fullPath, tab: route.options.staticData?.tab }))
    .filter((entry): entry is { path: typeof entry.path; tab: Tab } => entry.tab !== undefined)
    .filter((entry) => mayAny(me, entry.tab.may))
    .toSorted((a, b) => a.tab.order - b.tab.order)
  const nav = useRef<HTMLElement>(null)
  const path = useLocation({ select: (location) => location.pathname })
  useEffect(() => {
    // On a narrow phone the tabs scroll: the one in use must be seen.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [path])
  return (
    <nav ref={nav} className={styles.nav} aria-label={t('nav.label')} data-screen-only>
      {tabs.map(({ path, tab }) => (
        <Link
          key={path}
          to={path}
          className={styles.tab}
          activeOptions={{ exact: path === '/', includeSearch: false }}
        >
          {t(`nav.${tab.word}`)}
        </Link>
      ))}
    </nav>
  )
}
