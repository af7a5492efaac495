import { Button } from '@mantine/core'
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail, ReturnLine, ReturnSection } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { nextCell, stepOf } from './cell-focus.ts'
import { CloseSectionDialog } from './close-section-dialog.tsx'
import { isTable, layColumn, type ColumnPaste } from './column-paste.ts'
import { NEXT_STEP_ID } from './entry-pager.tsx'
import { cellAt, focusCell } from './focus-cell.ts'
import { LineHeads } from './line-heads.tsx'
import { LineRow } from './line-row.tsx'
import { entryOf, isSameEntry, type LineEntry } from './line-entry.ts'
import { PasteDialog } from './paste-dialog.tsx'
import type { ReturnSaver, SaverState } from './return-saver.ts'
import styles from './section-entry.module.css'
import { closableLines, standingFindings } from './send-check.ts'
import { changeOf, isStuck, shownEntry } from './shown-return.ts'

/** One section as a table (cards on the phone): figure, state, figures to compare with, note. */
export function SectionEntry(props: {
  readonly saved: ReturnDetail
  /** The section with what was typed laid over it. */
  readonly shown: ReturnSection
  readonly saver: ReturnSaver
  readonly state: SaverState
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const heading = useId()
  const { saved, shown, saver, state } = props
  const [paste, setPaste] = useState<ColumnPaste | null>(null)
  const [closing, setClosing] = useState(false)
  const lines = saved.sections.find((section) => section.code === shown.code)?.lines ?? []
  const order = lines.map((line) => line.element)
  const findings = standingFindings(saved, (element) => changeOf(state, element) !== undefined)
  const stuck = lines.some((line) => isStuck(state, line))

  const type = (line: ReturnLine, entry: LineEntry, soon: boolean): void => {
    const change = changeOf(state, line.element)
    // Leaving a cell whose figure the service already has changes nothing.
    if (change === undefined && isSameEntry(entryOf(line), entry, line)) return
    const baseVersion = change?.baseVersion ?? line.cellVersion
    saver.type({ kind: 'cell', element: line.element, baseVersion, ...entry }, soon)
  }
  const goFrom = (element: string, step: 'down' | 'up'): void => {
    const next = nextCell(order, element, step)
    if (next !== null) focusCell(next)
    else if (step === 'down') document.getElementById(NEXT_STEP_ID)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const element = cellAt(event.target)
    const step = stepOf({ ...pressed(event), isComposing: event.nativeEvent.isComposing })
    if (element === undefined || step === null || !isFigureControl(event.target)) return
    // Enter on "Giữ nguyên 12" keeps the figure; the button then goes on by itself.
    if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    goFrom(element, step)
  }
  const onPaste = (event: ClipboardEvent): void => {
    const element = cellAt(event.target)
    const text = event.clipboardData.getData('text/plain')
    if (element === undefined || !isFigureControl(event.target) || !isTable(text)) return
    event.preventDefault()
    setPaste(layColumn(text, lines, order.indexOf(element)))
  }
  const fill = (pasted: ColumnPaste): void => {
    for (const { line, text, outcome } of pasted.cells) {
      if (outcome === 'fill') type(line, { ...shownEntry(state, line), state: 'value', text }, true)
    }
    setPaste(null)
  }

  return (
    <section aria-labelledby={heading} className={styles.section}>
      <header className={styles.head}>
        <h2 id={heading}>
          {shown.code}. {say(shown.title)}
        </h2>
        <p className={styles.soft}>{t('entry.owner', { owner: say(shown.owner) })}</p>
        <p className={styles.hint}>{t('entry.hint')}</p>
      </header>
      <table
        role="table"
        className={styles.table}
        aria-labelledby={heading}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <LineHeads />
        <tbody role="rowgroup">
          {lines.map((line) => (
            <LineRow
              key={line.element}
              line={line}
              entry={shownEntry(state, line)}
              held={state.held.get(`cell:${line.element}`)}
              findings={findings.filter((finding) => finding.elements.includes(line.element))}
              onType={(entry, soon) => type(line, entry, soon)}
              onChoose={(change) => saver.type(change, true)}
              onDrop={() => saver.giveUp(`cell:${line.element}`)}
              onNext={() => goFrom(line.element, 'down')}
            />
          ))}
        </tbody>
      </table>
      {stuck || closableLines(shown.lines).length === 0 ? null : (
        <div data-screen-only>
          <Button variant="default" size="md" onClick={() => setClosing(true)}>
            {t('entry.none')}
          </Button>
        </div>
      )}
      {closing ? (
        <CloseSectionDialog
          returnId={saved.id}
          section={shown}
          saver={saver}
          onClose={() => setClosing(false)}
        />
      ) : null}
      {paste === null ? null : (
        <PasteDialog paste={paste} onApply={() => fill(paste)} onClose={() => setPaste(null)} />
      )}
    </section>
  )
}

const pressed = ({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent) => ({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
})

/** Notes, states and definitions keep their own keys. */
const isFigureControl = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('[data-figure], [data-answer], [data-keep]')
