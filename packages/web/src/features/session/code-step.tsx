import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  DemoSecondFactor,
  GiveSecondFactor,
  SignInState,
} from '@hoanhap/contract/accounts/session-schemas'
import { api } from '../../app/api.ts'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import form from '../../design/form.module.css'

/** The six digits of the authenticator, or a recovery code. */
export function CodeStep(props: {
  readonly userName: string
  readonly demo: boolean
  readonly onState: (state: SignInState['state']) => void
  readonly onBack: () => void
}) {
  const { t } = useTranslation('session')
  const [code, setCode] = useState('')
  const give = useMutation({
    mutationFn: () =>
      api.post<typeof GiveSecondFactor>('/api/session/second-factor', {
        body: { code: code.replace(/\s/g, '') },
        whenSignedOut: 'throw',
      }),
    onSuccess: ({ state }) => props.onState(state),
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    give.mutate()
  }
  return (
    <form className={form.form} onSubmit={onSubmit}>
      <TextInput
        label={t('code')}
        description={t('codeHelp')}
        name="one-time-code"
        autoComplete="one-time-code"
        inputMode="text"
        required
        withAsterisk={false}
        autoFocus
        maxLength={40}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {props.demo ? <DemoCode userName={props.userName} onTake={setCode} /> : null}
      {give.error === null ? null : <ProblemNotice error={give.error} />}
      <div className={form.buttons}>
        <Button type="submit" size="md" loading={give.isPending}>
          {t('confirm')}
        </Button>
        <Button size="md" variant="default" onClick={props.onBack}>
          {t('back')}
        </Button>
      </div>
    </form>
  )
}

/** In the demo the page itself plays the authenticator; a live service does not answer this. */
function DemoCode(props: { readonly userName: string; readonly onTake: (code: string) => void }) {
  const { t } = useTranslation('session')
  const demo = useQuery({
    queryKey: ['demo', 'second-factor', props.userName],
    queryFn: ({ signal }) =>
      api.get<typeof DemoSecondFactor>('/api/demo/second-factor', {
        signal,
        whenSignedOut: 'throw',
      }),
    refetchInterval: 10_000,
  }).data
  if (demo === undefined) return null
  return (
    <p className={form.aside}>
      {t('demoCode')} <strong className={form.digits}>{demo.code}</strong>{' '}
      <Button size="compact-sm" variant="default" onClick={() => props.onTake(demo.code)}>
        {t('demoTake')}
      </Button>
    </p>
  )
}
