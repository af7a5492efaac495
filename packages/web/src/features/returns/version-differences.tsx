import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail, ReturnDifference } from '@hoanhap/contract/returns/return-schemas'
import { QueryView } from '../../design/query-view.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { spellValue } from './figure-spelling.ts'
import { findLine } from './line-entry.ts'
import { differencesQuery } from './return-query.ts'
import styles from './return-reading.module.css'

/** What changed between the last two versions that were sent, cell by cell. */
export function VersionDifferences(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { detail } = props
  const [from, to] = [detail.version - 1, detail.version]
  const query = useQuery(differencesQuery(detail.id, from, to))
  return (
    <section className={styles.section}>
      <h2>{t('differences.title')}</h2>
      <p className={styles.soft}>{t('differences.between', { from, to })}</p>
      <QueryView query={query}>
        {(differences) =>
          differences.length === 0 ? (
            <p>{t('differences.none')}</p>
          ) : (
            <table className={styles.differences}>
              <thead>
                <tr>
                  <th scope="col">{t('entry.column.line')}</th>
                  <th scope="col">{t('differences.before')}</th>
                  <th scope="col">{t('differences.after')}</th>
                </tr>
              </thead>
              <tbody>
                {differences.map((difference) => (
                  <DifferenceRow key={difference.element} difference={difference} detail={detail} />
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </section>
  )
}

const STATES = ['missing', 'not-applicable', 'not-constituted', 'none'] as const

function DifferenceRow(props: { readonly difference: ReturnDifference; readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { difference, detail } = props
  const spelled = (text: string | null): string => {
    if (text === null) return t('differences.absent')
    const state = STATES.find((each) => each === text)
    if (state !== undefined) return t(`state.${state}`)
    const valueType = findLine(detail, difference.element)?.valueType ?? 'decimal'
    return spellValue(Number(text), { valueType }, { yes: t('answers.yes'), no: t('answers.no') })
  }
  const same = difference.before === difference.after
  return (
    <tr>
      <th scope="row">{say(difference.name)}</th>
      <td>{spelled(difference.before)}</td>
      <td>
        <strong>{spelled(difference.after)}</strong>
        {same ? ` (${t('differences.note')})` : null}
      </td>
    </tr>
  )
}
