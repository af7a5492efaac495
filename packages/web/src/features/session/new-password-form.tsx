import '@mantine/core/styles/PasswordInput.layer.css'
import { Button, PasswordInput } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'

/** A new password, typed twice. */
export function NewPasswordForm(props: {
  readonly userName: string
  /** What the button says. */
  readonly act: string
  readonly pending: boolean
  readonly error: Error | null
  readonly onSubmit: (password: string) => void
  /** Fields before the new password, e.g. the present one. */
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('session')
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const differ = repeated !== '' && repeated !== password
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (repeated === password) props.onSubmit(password)
  }
  return (
    <form className={form.form} onSubmit={onSubmit}>
      {/* Password keepers store the new password under this name. */}
      <input type="text" name="username" autoComplete="username" value={props.userName} readOnly hidden />
      {props.children}
      <PasswordInput
        label={t('link.newPassword')}
        description={t('link.rule')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('link.repeat')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        error={differ ? t('link.differ') : undefined}
        value={repeated}
        onChange={(event) => setRepeated(event.currentTarget.value)}
      />
      {props.error === null ? null : <ProblemNotice error={props.error} />}
      <div>
        <Button type="submit" size="md" loading={props.pending}>
          {props.act}
        </Button>
      </div>
    </form>
  )
}
