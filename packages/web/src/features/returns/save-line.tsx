import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import { whereaboutsOf } from './return-savers.ts'
import type { SaverState } from './return-saver.ts'
import styles from './save-line.module.css'
import { unreadableLines, unsentCount } from './shown-return.ts'

/** Where what was typed is, in the fixed words; and what to do when it does not go. */
export function SaveLine(props: {
  readonly detail: ReturnDetail
  readonly state: SaverState
  readonly onSendNow: () => void
}) {
  const { t } = useTranslation('returns')
  const { state } = props
  const where = whereaboutsOf(state)
  const { waiting } = state
  const stuck = state.held.size > 0 || unreadableLines(props.detail, state).length > 0
  const untouched = where === 'safe' && props.detail.filled === 0
  return (
    <div className={styles.line} data-where={where} data-screen-only>
      <p role="status">
        {untouched
          ? null
          : where === 'device'
            ? t('save.device', { changes: unsentCount(state) })
            : t(`save.${where}`)}
      </p>
      {where === 'device' && stuck ? <p>{t('save.mend')}</p> : null}
      {where === 'device' && waiting !== null ? (
        <p>
          {isOffline(waiting) ? t('save.offline') : t('save.waiting')}{' '}
          <Button variant="default" size="compact-md" onClick={props.onSendNow}>
            {t('save.now')}
          </Button>
        </p>
      ) : null}
      {state.notKept ? <p className={styles.warning}>{t('save.notKept')}</p> : null}
    </div>
  )
}

const isOffline = (error: Error): boolean => error instanceof ProblemError && error.status === 0
