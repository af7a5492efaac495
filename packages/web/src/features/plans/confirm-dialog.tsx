import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppDialog } from '../../design/app-dialog.tsx'
import form from '../../design/form.module.css'
import { ProblemNotice } from '../../design/problem-notice.tsx'

/** Asks before an act that cannot be taken back, with its consequence. */
export function ConfirmDialog(props: {
  readonly title: string
  readonly body: string
  readonly confirm: string
  readonly act: { readonly mutate: () => void; readonly isPending: boolean; readonly error: Error | null }
  readonly onClose: () => void
}) {
  const { t } = useTranslation('design')
  const { act } = props
  return (
    <AppDialog title={props.title} onClose={props.onClose}>
      <div className={form.form}>
        <p>{props.body}</p>
        {act.error === null ? null : <ProblemNotice error={act.error} />}
        <div className={form.buttons}>
          <Button disabled={act.isPending} onClick={() => act.mutate()}>
            {props.confirm}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </AppDialog>
  )
}
