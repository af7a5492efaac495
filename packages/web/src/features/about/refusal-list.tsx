import { queryOptions, useQuery } from '@tanstack/react-query'
import type { GetRefusals } from '@hoanhap/contract/installation/installation-schemas'
import { api } from '../../app/api.ts'
import { QueryView } from '../../design/query-view.tsx'
import { useLanguage } from '../../words/use-language.ts'
import styles from './about.module.css'

/** What the software refuses to do, in the order of REFUSALS.md; open to anyone. */
export const refusalsQuery = queryOptions({
  queryKey: ['refusals'],
  queryFn: ({ signal }) => api.get<typeof GetRefusals>('/api/refusals', { signal, whenSignedOut: 'throw' }),
  staleTime: Infinity,
})

export function RefusalList() {
  const { say } = useLanguage()
  return (
    <QueryView query={useQuery(refusalsQuery)}>
      {(refusals) => (
        <ol className={styles.refusals}>
          {refusals.items.map((item) => (
            <li key={item.en}>{say(item)}</li>
          ))}
        </ol>
      )}
    </QueryView>
  )
}
