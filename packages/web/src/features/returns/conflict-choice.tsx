import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './section-entry.module.css'

/** Two people wrote the same place: both are shown, and a person decides. */
export function ConflictChoice(props: {
  readonly mine: string
  readonly theirs: string
  readonly onMine: () => void
  readonly onTheirs: () => void
}) {
  const { t } = useTranslation('returns')
  return (
    <div role="alert" className={styles.conflict}>
      <p>{t('conflict.what')}</p>
      <dl>
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side}>
            <dt>{t(`conflict.${side}`)}</dt>
            <dd>{props[side] === '' ? t('conflict.empty') : props[side]}</dd>
            <Button
              variant="default"
              size="compact-md"
              aria-label={`${t(`conflict.${side}`)}: ${t('conflict.choose', { figure: props[side] })}`}
              onClick={side === 'mine' ? props.onMine : props.onTheirs}
            >
              {t('conflict.chooseThis')}
            </Button>
          </div>
        ))}
      </dl>
    </div>
  )
}
