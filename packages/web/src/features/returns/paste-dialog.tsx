import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProblemCode } from '@hoanhap/domain/problem'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { useLanguage } from '../../words/use-language.ts'
import type { ColumnPaste, PastedCell } from './column-paste.ts'
import { entryOf } from './line-entry.ts'
import styles from './paste-dialog.module.css'
import { useEntryWords } from './use-entry-words.ts'

/** What a pasted column would fill, what it would replace, and what is refused, before anything changes. */
export function PasteDialog(props: {
  readonly paste: ColumnPaste
  readonly onApply: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('returns')
  const { t: tDesign } = useTranslation('design')
  const { say } = useLanguage()
  const { cells, beyond, otherColumns } = props.paste
  const fills = cells.filter((cell) => cell.outcome === 'fill').length
  return (
    <AppDialog title={t('paste.title')} onClose={props.onClose}>
      <p>{t('paste.lead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('entry.column.line')}</th>
            <th scope="col">{t('paste.pasted')}</th>
            <th scope="col">{t('paste.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.line.element} data-refused={typeof cell.outcome === 'object'}>
              <th scope="row">{say(cell.line.name)}</th>
              <td className={styles.text}>{cell.text.slice(0, 40)}</td>
              <td>
                <Outcome cell={cell} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {beyond > 0 ? <p>{t('paste.beyond', { rows: beyond })}</p> : null}
      {otherColumns > 0 ? <p>{t('paste.columns', { columns: otherColumns })}</p> : null}
      <div className={`${form.buttons} ${styles.buttons}`}>
        <Button data-autofocus size="md" disabled={fills === 0} onClick={props.onApply}>
          {fills === 0 ? t('paste.nothing') : t('paste.apply', { lines: fills })}
        </Button>
        <Button variant="default" size="md" onClick={props.onClose}>
          {tDesign('cancel')}
        </Button>
      </div>
    </AppDialog>
  )
}

function Outcome(props: { readonly cell: PastedCell }) {
  const { t } = useTranslation('returns')
  const { t: tProblems } = useTranslation('problems')
  const wordsOf = useEntryWords()
  const { line, outcome } = props.cell
  if (outcome === 'empty') return t('paste.empty')
  if (outcome === 'fill') {
    return line.state === null
      ? t('paste.fill')
      : t('paste.replace', { figure: wordsOf(entryOf(line), line) })
  }
  const code: ProblemCode = outcome.refused
  return `${t('paste.refused')} ${tProblems(`${code as 'system/unexpected'}.what`)}`
}
