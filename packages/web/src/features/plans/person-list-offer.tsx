import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import styles from './plans.module.css'

/** Where the list of persons stands, and, when it stands in an annex alone, the way on without that annex. */
export function PersonListOffer(props: {
  readonly error: Error
  readonly busy: boolean
  readonly onDropAnnex: () => void
}) {
  const { t } = useTranslation('plans')
  const { error } = props
  if (!(error instanceof ProblemError) || error.code !== 'file/list-of-persons') return null
  const { canDrop, line, heading } = error.details
  return (
    <>
      {typeof line === 'number' ? (
        <p>
          {typeof heading === 'string' && heading !== ''
            ? t('new.listInAnnex', { line, heading })
            : t('new.listAtLine', { line })}
        </p>
      ) : null}
      {canDrop === true ? (
        <div className={styles.acts}>
          <Button disabled={props.busy} onClick={props.onDropAnnex}>
            {t('new.dropAnnex')}
          </Button>
          <span className={styles.small}>{t('new.dropAnnexHint')}</span>
        </div>
      ) : null}
    </>
  )
}
