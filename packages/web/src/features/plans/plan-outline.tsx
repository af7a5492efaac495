import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanOutlineEntry } from '@hoanhap/contract/plans/plan-schemas'
import { isSectionRole, nestOutline, sectionAt, type OutlineNode } from './outline-tree.ts'
import styles from './plan-outline.module.css'
import type { TextPlace } from './review-desk-state.ts'

/** The document's headings beside its text; the one that the current item stands under is marked. */
export function PlanOutline(props: {
  readonly outline: readonly PlanOutlineEntry[]
  readonly text: string
  /** Where the reviewer is looking. */
  readonly at: number | null
  readonly onGo: (place: TextPlace) => void
}) {
  const { t } = useTranslation('review')
  const { outline, text, onGo } = props
  const tree = useMemo(() => nestOutline(outline), [outline])
  const current = props.at === null ? null : sectionAt(outline, props.at)
  if (tree.length === 0) return null
  const go = ({ start }: PlanOutlineEntry): void => {
    const end = text.indexOf('\n', start)
    onGo({ start, end: end < 0 ? text.length : end })
  }
  return (
    <details className={styles.outline} open={matchMedia('(min-width: 80rem)').matches}>
      <summary>{t('outline.title')}</summary>
      <nav aria-label={t('outline.label')} lang="vi">
        <OutlineList nodes={tree} above={null} current={current} onGo={go} />
      </nav>
    </details>
  )
}

function OutlineList(props: {
  readonly nodes: readonly OutlineNode[]
  /** What the heading above stands for: said once, not at each of its points. */
  readonly above: string | null
  readonly current: string | null
  readonly onGo: (entry: PlanOutlineEntry) => void
}) {
  return (
    <ul>
      {props.nodes.map(({ entry, children }) => (
        <li key={entry.id}>
          <button
            type="button"
            aria-current={entry.id === props.current ? 'location' : undefined}
            onClick={() => props.onGo(entry)}
          >
            <span className={styles.title}>
              {[entry.marker, entry.title].filter((part) => part !== '').join(' ')}
              <SectionWords entry={entry} above={props.above} />
            </span>
          </button>
          {children.length === 0 ? null : <OutlineList {...props} nodes={children} above={entry.role} />}
        </li>
      ))}
    </ul>
  )
}

/** What the reader took the section for; nothing where its title says so, or the heading above. */
function SectionWords(props: { readonly entry: PlanOutlineEntry; readonly above: string | null }) {
  const { t } = useTranslation('review')
  const { role, title } = props.entry
  if (!isSectionRole(role) || role === props.above) return null
  const words = t(`outline.role.${role}`)
  return title.toLowerCase().includes(words) ? null : <span className={styles.role}> {words}</span>
}
