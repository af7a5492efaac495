import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '@hoanhap/contract/client'
import styles from './plans.module.css'

/** Where the list of persons stands, and, when it stands in an annex alone, the way on without that annex. */
export function PersonListOffer(props: {
  readonly error: Error
  readonly busy: boolean
  /** The lines of a file are nowhere to be seen: its list is told by its heading. */
  readonly isFile?: boolean
  readonly onDropAnnex: () => void
}) {
  const { t } = useTranslation('plans')
  const { error } = props
  if (!(error instanceof ProblemError) || error.code !== 'file/list-of-persons') return null
  const { canDrop, line, heading } = error.details
  const name = typeof heading === 'string' ? heading : ''
  return (
    <>
      {typeof line === 'number' ? (
        <p>{t(wordsOfPlace(props.isFile === true, name, canDrop === true), { line, heading: name })}</p>
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

type PlaceWords =
  'new.listInAnnex' | 'new.listAtLine' | 'new.listInFileAnnex' | 'new.listAtEnd' | 'new.listInFile'

/** How to find the list: by its heading, else by its line in a pasted text; an annex stands at the end of a file. */
function wordsOfPlace(isFile: boolean, heading: string, isAnnex: boolean): PlaceWords {
  if (!isFile) return heading === '' ? 'new.listAtLine' : 'new.listInAnnex'
  if (heading !== '') return 'new.listInFileAnnex'
  return isAnnex ? 'new.listAtEnd' : 'new.listInFile'
}
