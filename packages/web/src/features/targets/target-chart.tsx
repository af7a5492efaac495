import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetDetail } from '@hoanhap/contract/targets/target-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { plotSeries, type Plotted } from './series-scale.ts'
import styles from './targets.module.css'
import { useFigures } from './use-figures.ts'

const WIDTH = 640
const HEIGHT = 240
const BOX = { left: 76, right: 610, top: 16, bottom: 196 }
const line = (run: readonly Plotted[]): string => run.map(({ x, y }) => `${x},${y}`).join(' ')

/** The value over the periods beside what the plan asks; the same as a table below, for eyes and readers that prefer it. */
export function TargetChart(props: { readonly target: TargetDetail }) {
  const { t } = useTranslation('targets')
  const id = useId()
  const { series } = props.target
  if (series.length === 0) return null
  const known = series.some((point) => point.value !== null)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('page.series')}</h2>
      {known ? (
        <>
          <Lines target={props.target} />
          <p className={`${styles.key} ${styles.small}`} aria-hidden="true">
            <span>{t('page.seriesValue')}</span>
            <span>{t('page.seriesExpected')}</span>
          </p>
        </>
      ) : (
        <p>{t('page.noSeries')}</p>
      )}
      <details>
        <summary>{t('page.seriesTable')}</summary>
        <SeriesTable target={props.target} />
      </details>
    </section>
  )
}

function Lines(props: { readonly target: TargetDetail }) {
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const { row, series } = props.target
  const { figure, bare } = useFigures(row)
  const plot = plotSeries(series, BOX)
  const words = series.map((point) => `${say(point.name)}: ${figure(point.value)}`).join('; ')
  // With many periods only the first, a few between and the last are named.
  const every = Math.ceil(series.length / 4)
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${t('page.series')}. ${words}.`}
    >
      {plot.levels.map(({ value, y }) => (
        <g key={value}>
          <line x1={BOX.left} x2={BOX.right} y1={y} y2={y} className={styles.axis} />
          <text x={BOX.left - 8} y={y + 4} textAnchor="end" className={styles.tickText}>
            {row.unit === '%' ? bare(value) : bare(value).split(' ')[0]}
          </text>
        </g>
      ))}
      {plot.places.map((x, i) =>
        i % every === 0 || i === plot.places.length - 1 ? (
          <text key={x} x={x} y={HEIGHT - 18} textAnchor="middle" className={styles.tickText}>
            {shortPeriod(series[i]!.period)}
          </text>
        ) : null,
      )}
      {plot.asked.map((run) => (
        <polyline key={run[0]!.x} points={line(run)} className={styles.asked} />
      ))}
      {plot.measured.map((run) => (
        <polyline key={run[0]!.x} points={line(run)} className={styles.measured} />
      ))}
      {plot.measured.flat().map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="5" className={styles.point} />
      ))}
    </svg>
  )
}

/** hc-2026-H1 → 2026 H1: short enough for an axis; the full name stands in the table. */
const shortPeriod = (period: string): string => period.split('-').slice(1).join(' ')

function SeriesTable(props: { readonly target: TargetDetail }) {
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const { figure, bare } = useFigures(props.target.row)
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('page.period')}</th>
            <th scope="col">{t('page.seriesValue')}</th>
            <th scope="col">{t('page.seriesExpected')}</th>
          </tr>
        </thead>
        <tbody>
          {props.target.series.map((point) => (
            <tr key={point.period}>
              <th scope="row">{say(point.name)}</th>
              <td>{figure(point.value)}</td>
              <td>{point.expected === null ? '–' : bare(point.expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
