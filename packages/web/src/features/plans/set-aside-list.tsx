import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { MaskedWords } from './masked-words.tsx'
import { numberInWords, openNumbers, targetOf } from './numbers-set-aside.ts'
import styles from './review.module.css'
import type { Desk } from './use-desk.ts'
import { useReadingWords } from './use-reading-words.ts'

/** Numbers drawn at first. */
const MOST = 200

/** The numbers that were not taken for targets, each with its reason and the way to make a target of it. */
export function SetAsideList(props: { readonly desk: Desk }) {
  const { t } = useTranslation('review')
  const { say } = useReadingWords()
  const { plan, review, dispatch } = props.desk
  const text = plan.text ?? ''
  const numbers = useMemo(
    () => openNumbers({ setAside: plan.setAside, items: review.items }),
    [plan.setAside, review.items],
  )
  return (
    <section className={styles.group} aria-labelledby="group-set-aside">
      <h2 id="group-set-aside" className={styles.groupTitle} data-kind="set-aside">
        {t('setAside.title')} ({numbers.length})
      </h2>
      <p className={styles.small}>{numbers.length === 0 ? t('setAside.none') : t('setAside.lead')}</p>
      <ul className={styles.list}>
        {numbers.slice(0, MOST).map((each) => {
          const { before, number, after } = numberInWords(text, each)
          return (
            <li key={each.start} className={styles.aside}>
              <p className={styles.itemText}>
                <MaskedWords words={before} />
                <strong>{number}</strong>
                <MaskedWords words={after} />
              </p>
              <p className={styles.small}>
                {t('setAside.why')}: {say(each.why)}
              </p>
              <div className={styles.acts}>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={`${t('setAside.add')}: ${before}${number}${after}`}
                  onClick={() => dispatch({ type: 'add', seed: targetOf(text, each) })}
                >
                  {t('setAside.add')}
                </Button>
                <button
                  type="button"
                  className={styles.quiet}
                  aria-label={`${t('showInText')}: ${number}`}
                  onClick={() => dispatch({ type: 'show', place: { start: each.start, end: each.end } })}
                >
                  {t('showInText')}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
