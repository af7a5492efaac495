import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@hoanhap/contract/returns/return-schemas'
import link from '../../design/link-button.module.css'
import { CopyTableButton } from './copy-table-button.tsx'
import styles from './return-reading.module.css'

/** What else can be done with a return: the paper, the paste into another system. */
export function ReturnTools(props: { readonly detail: ReturnDetail }) {
  const { t } = useTranslation('returns')
  return (
    <div className={styles.buttons} data-screen-only>
      <Link to="/returns/$returnId/print" params={{ returnId: props.detail.id }} className={link.plain}>
        {t('entry.print')}
      </Link>
      <CopyTableButton detail={props.detail} />
    </div>
  )
}
