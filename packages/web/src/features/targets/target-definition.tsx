import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetDetail } from '@hoanhap/contract/targets/target-schemas'
import { formatNumber } from '../../design/format.ts'
import { useLanguage } from '../../words/use-language.ts'
import styles from './targets.module.css'

const MEASURES = ['form', 'records', 'survey', 'proxy', 'self-declared', 'outside'] as const

/** How the figure is made: the formula in words with its two numbers, the definition, the way of measuring. */
export function TargetDefinition(props: { readonly target: TargetDetail }) {
  const { t } = useTranslation('targets')
  const { t: tReview } = useTranslation('review')
  const { say } = useLanguage()
  const id = useId()
  const { row, formula, definition, source } = props.target
  const { numerator, denominator } = row.assessment
  const measure = MEASURES.find((each) => each === row.measuredBy)
  const shown = !row.enforcement && numerator !== null && denominator !== null
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('page.made')}</h2>
      <dl className={styles.definition}>
        {formula === null ? null : (
          <>
            <dt>{t('page.formula')}</dt>
            <dd>
              {say(formula)}
              {shown ? (
                <strong>
                  {' = '}
                  {t('page.twoNumbers', {
                    numerator: formatNumber(numerator),
                    denominator: formatNumber(denominator),
                  })}
                </strong>
              ) : null}
            </dd>
          </>
        )}
        {definition === null ? null : (
          <>
            <dt>{t('page.definition')}</dt>
            <dd>{say(definition)}</dd>
          </>
        )}
        {measure === undefined ? null : (
          <>
            <dt>{t('page.measuredBy')}</dt>
            <dd>{tReview(`form.measures.${measure}`)}</dd>
          </>
        )}
        {source === null ? null : (
          <>
            <dt>{t('page.source')}</dt>
            <dd>{source}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
