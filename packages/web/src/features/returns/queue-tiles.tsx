import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnQueueRow } from '@hoanhap/contract/returns/return-schemas'
import { queueStatusOf } from './queue-filter.ts'
import { ReturnSign } from './return-mark.tsx'
import styles from './queue-tiles.module.css'
import { layTiles, tileAt, type Tile } from './tile-layout.ts'

/** All units at a glance; tiles that the filter leaves out fade but keep their place. */
export function QueueTiles(props: {
  readonly rows: readonly ReturnQueueRow[]
  readonly shown: ReadonlySet<number>
}) {
  const { t } = useTranslation('returns')
  const help = useId()
  const box = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  // On the phone the list is nearer at hand; the scheme opens when asked for.
  const [wide] = useState(() => window.matchMedia('(min-width: 48rem)').matches)
  const groups = layTiles(props.rows)

  const onKeyDown = (event: KeyboardEvent): void => {
    const tiles = box.current?.querySelectorAll<HTMLElement>('[data-tile]')
    if (tiles === undefined || !/^(Arrow|Home$|End$)/.test(event.key)) return
    event.preventDefault()
    const to = tileAt(
      groups.map((group) => group.tiles.length),
      columnsOf(tiles),
      current,
      event.key,
    )
    setCurrent(to)
    tiles[to]?.focus()
  }

  return (
    <details className={styles.scheme} open={wide}>
      <summary>{t('tiles.title')}</summary>
      <p id={help} className={styles.help} data-screen-only>
        {t('tiles.help')}
      </p>
      <div ref={box} role="group" aria-describedby={help} onKeyDown={onKeyDown} className={styles.groups}>
        {groups.map((group) => (
          <div key={group.kind} className={styles.group}>
            <h3>{group.kind === '' ? t('tiles.other') : group.kind}</h3>
            <div className={styles.tiles}>
              {group.tiles.map((tile) => (
                <TileButton
                  key={tile.row.unit.unitId}
                  tile={tile}
                  reachable={tile.index === current}
                  faded={!props.shown.has(tile.row.unit.unitId)}
                  onFocus={() => setCurrent(tile.index)}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </details>
  )
}

/** How many tiles stand in a row now: those that share the first one's top. */
function columnsOf(tiles: NodeListOf<HTMLElement>): number {
  const first = tiles[0]
  if (first === undefined) return 1
  // The longest group tells, as a short one may not fill its row.
  const tops = [...tiles].map((tile) => tile.offsetTop)
  return Math.max(...[...new Set(tops)].map((top) => tops.filter((each) => each === top).length))
}

function TileButton(props: {
  readonly tile: Tile
  readonly reachable: boolean
  readonly faded: boolean
  readonly onFocus: () => void
}) {
  const { t } = useTranslation('returns')
  const navigate = useNavigate()
  const { row, letters } = props.tile
  const status = queueStatusOf(row)
  const words = t('tiles.unit', { unit: row.unit.fullName, status: t(`mark.${status}`) })
  const { returnId } = row
  return (
    <button
      type="button"
      data-tile
      data-status={status}
      data-faded={props.faded}
      className={styles.tile}
      tabIndex={props.reachable ? 0 : -1}
      aria-label={`${letters} · ${words}`}
      aria-disabled={returnId === null}
      title={words}
      onFocus={props.onFocus}
      onClick={() => {
        if (returnId !== null) void navigate({ to: '/returns/$returnId', params: { returnId } })
      }}
    >
      <ReturnSign status={status} />
      <span aria-hidden="true">{letters}</span>
    </button>
  )
}
