import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { openIn, type ReturnStep } from './return-steps.ts'
import styles from './section-nav.module.css'
import { ShapeSign } from './shape-sign.tsx'
import { useStepName } from './use-step-name.ts'

/** What is missing where, and who knows it: a list beside the entry, a choice above it on the phone. */
export function SectionNav(props: {
  readonly detail: ReturnDetail
  readonly steps: readonly ReturnStep[]
  readonly current: string
  readonly onGo: (id: string) => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const nameOf = useStepName()
  const choice = useId()
  const stateOf = (step: ReturnStep): string | null => {
    if (step.kind !== 'section') return null
    const total = step.section.lines.length
    const open = openIn(step.section)
    return open === 0 ? t('entry.done', { total }) : t('entry.open', { open, total })
  }
  return (
    <nav className={styles.nav} aria-label={t('entry.sections')} data-screen-only>
      <p className={styles.progress}>
        {t('progress', { filled: props.detail.filled, total: props.detail.total })}
      </p>
      <div className={styles.phone}>
        <label htmlFor={choice}>{t('entry.section')}</label>
        <select id={choice} value={props.current} onChange={(event) => props.onGo(event.currentTarget.value)}>
          {props.steps.map((step) => (
            <option key={step.id} value={step.id}>
              {[nameOf(step), stateOf(step)].filter((part) => part !== null).join(' – ')}
            </option>
          ))}
        </select>
      </div>
      <ul className={styles.list}>
        {props.steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles.step}
              aria-current={step.id === props.current ? 'step' : undefined}
              onClick={() => props.onGo(step.id)}
            >
              <span className={styles.name}>{nameOf(step)}</span>
              {step.kind === 'section' ? (
                <span className={styles.state} data-done={openIn(step.section) === 0}>
                  {openIn(step.section) === 0 ? <ShapeSign shape="tick" /> : null} {stateOf(step)}
                  {openIn(step.section) === 0 ? null : ` · ${say(step.section.owner)}`}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
