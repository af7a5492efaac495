import { useTranslation } from 'react-i18next'
import styles from './plan-text.module.css'

/** What the service puts over the names of streets and points: one sign for each letter. */
export const MASK = '█'
const MASKS = /(█+)/

/** Words with the covers over names of places drawn, since not every typeface has the sign; offsets stay as they are. */
export function MaskedWords(props: { readonly words: string }) {
  return props.words.includes(MASK) ? <Covered words={props.words} /> : props.words
}

function Covered(props: { readonly words: string }) {
  const { t } = useTranslation('review')
  // Every second part is a cover: the pattern keeps what it parts at.
  return props.words.split(MASKS).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} className={styles.mask} role="img" aria-label={t('text.maskedPlace')}>
        {part}
      </span>
    ),
  )
}
