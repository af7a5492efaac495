import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SetUp } from '@hoanhap/contract/installation/installation-schemas'
import { api } from '../../app/api.ts'
import { NewPasswordForm } from './new-password-form.tsx'

/** The first administrator. */
export function SetUpAdministrator(props: {
  readonly token: string
  readonly provinceCode: string
  readonly refusalsAccepted: string
  readonly onBack: () => void
  readonly onDone: () => void
}) {
  const { t } = useTranslation('setup')
  const [userName, setUserName] = useState('')
  const [displayName, setDisplayName] = useState('')
  const setUp = useMutation({
    mutationFn: (password: string) =>
      api.post<typeof SetUp>('/api/installation', {
        body: {
          token: props.token,
          provinceCode: props.provinceCode,
          refusalsAccepted: props.refusalsAccepted,
          userName: userName.trim(),
          displayName: displayName.trim(),
          password,
        },
        timeout: 60_000,
        whenSignedOut: 'throw',
      }),
    onSuccess: props.onDone,
  })
  return (
    <>
      <h2>{t('administrator.title')}</h2>
      <p>{t('administrator.lead')}</p>
      <NewPasswordForm
        userName={userName}
        act={t('administrator.finish')}
        pending={setUp.isPending}
        error={setUp.error}
        onSubmit={(password) => setUp.mutate(password)}
      >
        <TextInput
          label={t('administrator.userName')}
          description={t('administrator.userNameHelp')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          value={userName}
          onChange={(event) => setUserName(event.currentTarget.value)}
        />
        <TextInput
          label={t('administrator.displayName')}
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={120}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
      </NewPasswordForm>
      <div>
        <Button variant="default" onClick={props.onBack}>
          {t('back')}
        </Button>
      </div>
    </>
  )
}
