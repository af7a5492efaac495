import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail, ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { mayAny, useMe } from '../session/me.ts'
import { useLanguage } from '../../words/use-language.ts'
import { LineLinks } from './line-links.tsx'
import { ReturnHistory } from './return-history.tsx'
import { ReturnTools } from './return-tools.tsx'
import type { ReturnSaver, SaverState } from './return-saver.ts'
import { missingLines, openLines, standingFindings, whyNotSendReturn } from './send-check.ts'
import { SendDialog } from './send-dialog.tsx'
import styles from './send-panel.module.css'
import { changeOf, unreadableLines, unsentCount } from './shown-return.ts'

/** The look over everything: what stops the sending, what the province will ask, and the sending itself. */
export function SendPanel(props: {
  readonly detail: ReturnDetail
  /** As the service holds it. */
  readonly saved: ReturnDetail
  readonly saver: ReturnSaver
  readonly state: SaverState
  readonly onGo: (step: string, line?: string) => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const { detail, saved, state } = props
  const lines = detail.sections.flatMap((section) => section.lines)
  const findings = standingFindings(saved, (element) => changeOf(state, element) !== undefined)
  const unsent = unsentCount(state)
  const unreadable = unreadableLines(saved, state)
  const waiting = new Set(unreadable.map((line) => line.element))
  const open = openLines(detail).filter((line) => !waiting.has(line.element))
  const held = lines.filter((line) => state.held.has(`cell:${line.element}`))
  const about = (severity: 'hard' | 'soft'): { line: ReturnLine; words: string }[] =>
    findings
      .filter((finding) => finding.severity === severity && (severity === 'hard' || !finding.noted))
      .flatMap((finding) => {
        const line = lines.find((each) => each.element === finding.at)
        return line === undefined ? [] : [{ line, words: say(finding.message) }]
      })
  const named = (list: readonly ReturnLine[]) => list.map((line) => ({ line, words: '' }))
  const blocked = unsent > 0 || whyNotSendReturn(detail) !== null
  const missing = missingLines(detail)
  return (
    <section className={styles.panel}>
      <h2>{t('entry.check')}</h2>
      <p className={styles.progress}>
        {t('progress', { filled: detail.filled, total: detail.total })}
        {missing.length > 0 ? ` · ${t('check.missing', { lines: missing.length })}` : null}
      </p>
      <p role="status" id="send-state">
        {blocked ? t('check.notReady') : t('check.ready')}
      </p>
      {unsent > 0 ? <p className={styles.stop}>{t('check.unsent', { changes: unsent })}</p> : null}
      <LineLinks title={t('check.invalid')} items={named(unreadable)} detail={detail} onGo={props.onGo} />
      <LineLinks title={t('check.conflicts')} items={named(held)} detail={detail} onGo={props.onGo} />
      <LineLinks title={t('check.hard')} items={about('hard')} detail={detail} onGo={props.onGo} />
      <LineLinks
        title={t('check.open', { lines: open.length })}
        items={named(open)}
        detail={detail}
        onGo={props.onGo}
      />
      <LineLinks title={t('check.soft')} items={about('soft')} detail={detail} onGo={props.onGo} />
      {mayAny(me, ['return.send']) ? (
        <div>
          <Button size="md" disabled={blocked} aria-describedby="send-state" onClick={() => setAsking(true)}>
            {t('check.send')}
          </Button>
        </div>
      ) : null}
      <ReturnTools detail={saved} />
      <ReturnHistory detail={saved} />
      {asking ? <SendDialog detail={saved} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}
