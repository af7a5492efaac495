import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { homeQuery } from '../../app/home-query.ts'
import { useScope } from '../../app/use-scope.ts'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { hasRole, useMe } from '../session/me.ts'
import { LeaderHome } from './leader-home.tsx'
import { ProvinceHome } from './province-home.tsx'
import { CommuneHome } from './commune-home.tsx'
import { isSettled } from './work-state.ts'
import { PeriodLine } from './period-line.tsx'

/** The first screen: what is to be done, by who looks. */
function HomeScreen() {
  const { t } = useTranslation('home')
  const me = useMe()
  const { search } = useScope()
  useLive('plans', 'home')
  useLive('returns', 'home')
  const query = useQuery(homeQuery(search))
  const noUnit = query.error instanceof ProblemError && query.error.code === 'unit/not-found'
  const home = query.data
  const leader = hasRole(me, 'leader')
  return (
    <Screen
      title={t('title')}
      lead={
        home === undefined || leader ? undefined : (
          <PeriodLine period={home.period} workingDaysLeft={home.workingDaysLeft} settled={isSettled(home)} />
        )
      }
    >
      {noUnit && search.unit === undefined ? (
        <p>{t('noUnit')}</p>
      ) : (
        <QueryView query={query}>{(shown) => <HomeOf home={shown} leader={leader} />}</QueryView>
      )}
    </Screen>
  )
}

function HomeOf(props: { readonly home: HomeReply; readonly leader: boolean }) {
  const { home, leader } = props
  if (leader) return <LeaderHome home={home} />
  return home.below === null ? <CommuneHome home={home} /> : <ProvinceHome home={home} below={home.below} />
}

export const homeLazy = createLazyRoute('/frame/')({ component: HomeScreen })
