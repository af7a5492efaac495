import { useTranslation } from 'react-i18next'
import type { ReturnDetail, ReturnLine, ReturnSection } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { LineComparison } from './line-comparison.tsx'
import { LineHeads } from './line-heads.tsx'
import { entryOf } from './line-entry.ts'
import styles from './return-reading.module.css'
import { ShapeSign } from './shape-sign.tsx'
import { useEntryWords } from './use-entry-words.ts'

/** The whole return to be read or printed: every section as a table, then the narrative. */
export function ReturnReading(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { detail } = props
  return (
    <>
      {detail.sections.map((section) => (
        <SectionReading key={section.code} section={section} detail={detail} />
      ))}
      <section className={styles.words}>
        <h2>{t('reading.narratives')}</h2>
        {detail.narratives.map((narrative) => (
          <div key={narrative.code}>
            <h3>{say(narrative.title)}</h3>
            <p className={styles.text}>{narrative.text === '' ? t('narrative.empty') : narrative.text}</p>
          </div>
        ))}
      </section>
    </>
  )
}

function SectionReading(props: { readonly section: ReturnSection; readonly detail: ReturnDetail }) {
  const { say } = useLanguage()
  const { section } = props
  const title = `${section.code}. ${say(section.title)}`
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <table role="table" className={styles.table} aria-label={title}>
        <LineHeads />
        <tbody role="rowgroup">
          {section.lines.map((line) => (
            <LineReading key={line.element} line={line} detail={props.detail} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LineReading(props: { readonly line: ReturnLine; readonly detail: ReturnDetail }) {
  const { say } = useLanguage()
  const wordsOf = useEntryWords()
  const { line, detail } = props
  const flagged = detail.findings.some((finding) => finding.elements.includes(line.element))
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {flagged ? <ShapeSign shape="triangle" /> : null} {say(line.name)}
      </th>
      <td role="cell" className={styles.figure} data-worded={line.state !== 'value'}>
        <strong>{wordsOf(entryOf(line), line)}</strong>
        {line.state === 'value' && line.valueType !== 'yes-no' ? (
          <span className={styles.unit}> {say(line.unitWord)}</span>
        ) : null}
      </td>
      <LineComparison line={line} />
      <td role="cell" className={styles.note}>
        {line.note}
      </td>
    </tr>
  )
}
