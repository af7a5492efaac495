import { useTranslation } from 'react-i18next'
import type { HomeReply } from '@hoanhap/contract/home/home-schemas'
import { EmptyState } from '../../design/empty-state.tsx'
import { mayAny, useMe } from '../session/me.ts'
import { OwedList } from './owed-list.tsx'
import { PlanLines } from './plan-lines.tsx'

/** What the commune officer has to do, in one list; what is empty is not shown. */
export function CommuneHome(props: { readonly home: HomeReply }) {
  const { t } = useTranslation('home')
  const { home } = props
  if (!mayAny(useMe(), ['return.read'])) return <p>{t('noReturns')}</p>
  return (
    <>
      {home.owed.length === 0 ? (
        <EmptyState title={t('owed.none')}>
          <p>{t('owed.noneBody')}</p>
        </EmptyState>
      ) : (
        <OwedList home={home} />
      )}
      <PlanLines plans={home.plans} />
    </>
  )
}
