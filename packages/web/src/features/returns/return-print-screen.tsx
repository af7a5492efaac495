import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatRange } from '../../design/format.ts'
import link from '../../design/link-button.module.css'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { returnQuery } from './return-query.ts'
import { ReturnReading } from './return-reading.tsx'
import { ReturnStanding } from './return-standing.tsx'
import styles from './return-reading.module.css'

/** The whole return on paper: what the service holds, with its seal or the mark of a draft. */
function ReturnPrintScreen() {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  const { returnId } = useParams({ from: '/frame/returns/$returnId/print' })
  const query = useQuery(returnQuery(returnId))
  const actions = (
    <>
      <Button size="md" onClick={() => window.print()}>
        {t('reading.print')}
      </Button>
      <Link to="/returns/$returnId" params={{ returnId }} className={link.plain}>
        {t('reading.back')}
      </Link>
    </>
  )
  return (
    <QueryView query={query}>
      {(detail) => (
        <Screen
          title={say(detail.form.name)}
          actions={actions}
          lead={
            <p>
              {detail.unit.fullName} · {say(detail.period.name)} ·{' '}
              {formatRange(detail.period.from, detail.period.to)}
            </p>
          }
        >
          <div className={styles.review}>
            <ReturnStanding detail={detail} />
            <ReturnReading detail={detail} />
          </div>
        </Screen>
      )}
    </QueryView>
  )
}

export const returnPrintLazy = createLazyRoute('/frame/returns/$returnId/print')({
  component: ReturnPrintScreen,
})
