import '@mantine/core/styles/PasswordInput.layer.css'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignIn, SignInState } from '@hoanhap/contract/accounts/session-schemas'
import { api } from '../../app/api.ts'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import form from '../../design/form.module.css'

/** User name and password. */
export function PasswordStep(props: {
  readonly userName: string
  readonly password: string
  readonly fixed: boolean
  readonly onState: (state: SignInState['state'], userName: string) => void
}) {
  const { t } = useTranslation('session')
  const [userName, setUserName] = useState(props.userName)
  const [password, setPassword] = useState(props.password)
  const send = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Everything is filled in already (a demo account was picked): the next step is the button.
    if (props.password !== '') send.current?.focus()
  }, [props.password])
  const signIn = useMutation({
    mutationFn: () =>
      api.post<typeof SignIn>('/api/session', {
        body: { userName: userName.trim(), password },
        whenSignedOut: 'throw',
      }),
    onSuccess: ({ state }) => props.onState(state, userName.trim()),
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    signIn.mutate()
  }
  return (
    <form className={form.form} onSubmit={onSubmit}>
      <TextInput
        label={t('userName')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        readOnly={props.fixed}
        value={userName}
        onChange={(event) => setUserName(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('password')}
        name="password"
        autoComplete="current-password"
        required
        data-autofocus={props.fixed || undefined}
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {signIn.error === null ? null : <ProblemNotice error={signIn.error} />}
      <div>
        <Button ref={send} type="submit" loading={signIn.isPending}>
          {t('signIn')}
        </Button>
      </div>
    </form>
  )
}
