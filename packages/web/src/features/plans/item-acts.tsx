import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReviewItemProps } from './review-item-props.ts'
import styles from './review.module.css'

const SHOWN = 40
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** What can be done with the item that is looked at. */
export function ItemActs(props: ReviewItemProps) {
  const { t } = useTranslation('review')
  const { item, acts, dispatch } = props
  return (
    <div className={styles.acts}>
      {item.state === 'removed' ? (
        <Button size="compact-md" onClick={() => acts.putBack(item.id)}>
          {t('putBack')}
        </Button>
      ) : (
        <>
          {item.state === 'proposed' ? (
            <Button size="compact-md" onClick={() => acts.accept(item.id)}>
              {t('accept')}
            </Button>
          ) : null}
          <Button size="compact-md" variant="default" onClick={() => dispatch({ type: 'edit', id: item.id })}>
            {t('edit')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => acts.remove(item.id)}>
            {t('remove')}
          </Button>
          <Remaking {...props} />
        </>
      )}
      {props.text === null ? null : (
        <button
          type="button"
          className={styles.phoneOnly}
          onClick={() => dispatch({ type: 'tab', tab: 'text' })}
        >
          {t('showInText')}
        </button>
      )}
    </div>
  )
}

/** Two in one, one in two: seldom needed, so quieter than the rest. */
function Remaking({ item, text, next, acts }: ReviewItemProps) {
  const { t } = useTranslation('review')
  if (text === null) return null
  return (
    <>
      <button type="button" className={styles.quiet} onClick={() => acts.split(item.id)}>
        {t('split.act')}
      </button>
      {next === null ? null : (
        <button
          type="button"
          className={styles.quiet}
          title={next}
          aria-label={t('merge.with', { text: shortened(next) })}
          onClick={() => acts.merge(item.id)}
        >
          {t('merge.act')}
        </button>
      )}
    </>
  )
}
