import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '@hoanhap/domain/fold'
import { AppDialog } from '../../design/app-dialog.tsx'
import { SearchList, type Choice } from '../../design/search-list.tsx'
import { unitSearchQuery } from '../../features/units/unit-search-query.ts'
import { mayAny, useMe } from '../../features/session/me.ts'
import { useScope } from '../use-scope.ts'

/** Finds a page or a unit by a few letters without diacritics, and goes there. */
export default function QuickSearch(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell')
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const found = useQuery({ ...unitSearchQuery(wanted, 20), enabled: wanted.length >= 2 }).data ?? []
  // Views are about units of today; those that have ended are on the page of units through the years.
  const units = found.filter((hit) => hit.validTo === null)
  const pages = usePages()
  const navigate = useNavigate()
  const { chooseUnit } = useScope()

  const choicesFor = (typed: string): Choice[] => [
    ...pages.filter((page) => fold(page.label).includes(fold(typed))),
    ...units.map(({ unit, parentName }) => ({
      id: `unit:${unit.unitId}`,
      label: unit.fullName,
      group: t('search.units'),
      ...(parentName === null ? {} : { note: parentName }),
    })),
  ]
  const onChoose = (choice: Choice): void => {
    props.onClose()
    if (choice.id.startsWith('unit:')) chooseUnit(Number(choice.id.slice(5)))
    else void navigate({ to: choice.id })
  }
  return (
    <AppDialog title={t('search.title')} onClose={props.onClose}>
      <SearchList
        label={t('search.label')}
        none={t('search.none')}
        choicesFor={choicesFor}
        onText={setText}
        onChoose={onChoose}
      />
    </AppDialog>
  )
}

function usePages(): Choice[] {
  const { t } = useTranslation('shell')
  const me = useMe()
  const router = useRouter()
  const tabs = Object.values(router.routesByPath).flatMap((route): Choice[] => {
    const tab = route.options.staticData?.tab
    if (tab === undefined || !mayAny(me, tab.may)) return []
    return [{ id: route.fullPath, label: t(`nav.${tab.word}`), group: t('search.pages') }]
  })
  return [
    ...tabs,
    { id: '/units', label: t('search.history'), group: t('search.pages') },
    { id: '/account', label: t('account.mine'), group: t('search.pages') },
    { id: '/about', label: t('account.about'), group: t('search.pages') },
  ]
}
