import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { formatRange } from '../../design/format.ts'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { useLanguage } from '../../words/use-language.ts'
import { ReturnEntry } from './return-entry.tsx'
import { returnQuery } from './return-query.ts'
import { ReturnReview } from './return-review.tsx'

/** One return: to be filled by its unit, to be read and checked by everybody else. */
function ReturnScreen() {
  // Fetched with the screen: words that arrive later would hide it for a moment and take the focus away.
  useTranslation('problems')
  useLive('returns')
  const { returnId } = useParams({ from: '/frame/returns/$returnId' })
  const { step, line } = useSearch({ from: '/frame/returns/$returnId' })
  const query = useQuery(returnQuery(returnId))
  return (
    <QueryView query={query}>
      {(detail) => (
        <ReturnFrame detail={detail}>
          {detail.actions.includes('edit') ? (
            <ReturnEntry key={detail.id} detail={detail} step={step} line={line} />
          ) : (
            <ReturnReview key={detail.id} detail={detail} />
          )}
        </ReturnFrame>
      )}
    </QueryView>
  )
}

function ReturnFrame(props: { readonly detail: ReturnDetail; readonly children: React.ReactNode }) {
  const { say } = useLanguage()
  const { detail } = props
  const lead = (
    <p>
      {detail.unit.fullName} · {say(detail.period.name)} · {formatRange(detail.period.from, detail.period.to)}
    </p>
  )
  return (
    <Screen title={say(detail.form.name)} lead={lead}>
      {props.children}
    </Screen>
  )
}

export const returnLazy = createLazyRoute('/frame/returns/$returnId')({ component: ReturnScreen })
