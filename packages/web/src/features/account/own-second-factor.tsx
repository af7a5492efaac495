import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../session/me.ts'
import { SecondFactorEnrolment } from '../session/second-factor-enrolment.tsx'
import styles from './own-account.module.css'

/** Turns the second factor on; a new phone takes a reset by two administrators (trust.md §7). */
export function OwnSecondFactor(props: { readonly on: boolean }) {
  const { t } = useTranslation('account')
  const heading = useId()
  const [open, setOpen] = useState(false)
  const queries = useQueryClient()
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{t('secondFactor.title')}</h2>
      <p>{props.on ? t('secondFactor.on') : t('secondFactor.off')}</p>
      {open ? (
        <SecondFactorEnrolment
          onDone={() => {
            setOpen(false)
            void queries.invalidateQueries({ queryKey: meQuery.queryKey })
          }}
        />
      ) : props.on ? (
        <p>{t('secondFactor.newPhone')}</p>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('secondFactor.turnOn')}
        </Button>
      )}
    </section>
  )
}
