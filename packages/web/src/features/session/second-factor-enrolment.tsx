import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { BeginSecondFactor, ConfirmSecondFactor } from '@hoanhap/contract/accounts/session-schemas'
import { api } from '../../app/api.ts'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { QrPicture } from '../../design/qr-picture.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** Makes a second factor: scan, type the first code, keep the recovery codes. */
export function SecondFactorEnrolment(props: {
  /** The role needs one: says why. */
  readonly compulsory?: boolean
  readonly onDone: () => void
}) {
  const { t } = useTranslation('session')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const begun = useQuery({
    queryKey: ['second-factor', 'begin'],
    queryFn: () => api.post<typeof BeginSecondFactor>('/api/me/second-factor', { whenSignedOut: 'throw' }),
    // Each beginning makes another secret: the one on the screen must stay the one that counts.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (codes !== null) return <RecoveryCodes codes={codes} onDone={props.onDone} />
  return (
    <div className={form.form}>
      <p>{props.compulsory === true ? t('enrol.compulsory') : t('enrol.why')}</p>
      <QueryView query={begun}>
        {({ secret, otpauthUrl }) => (
          <>
            <p>{t('enrol.scan')}</p>
            <QrPicture text={otpauthUrl} label={t('enrol.picture')} />
            <p>
              {t('enrol.secret')} <span className={form.secret}>{secret}</span>
            </p>
            <ConfirmForm onCodes={setCodes} />
          </>
        )}
      </QueryView>
    </div>
  )
}

function ConfirmForm(props: { readonly onCodes: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('session')
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () =>
      api.post<typeof ConfirmSecondFactor>('/api/me/second-factor/confirm', {
        body: { code: code.replace(/\s/g, '') },
      }),
    onSuccess: ({ recoveryCodes }) => props.onCodes(recoveryCodes),
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    confirm.mutate()
  }
  return (
    <form className={form.form} onSubmit={onSubmit}>
      <TextInput
        label={t('enrol.firstCode')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        withAsterisk={false}
        maxLength={10}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {confirm.error === null ? null : <ProblemNotice error={confirm.error} />}
      <div>
        <Button type="submit" size="md" loading={confirm.isPending}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  )
}
