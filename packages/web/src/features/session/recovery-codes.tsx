import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import form from '../../design/form.module.css'

/** Shown once: each opens the account once when the phone is lost. */
export function RecoveryCodes(props: { readonly codes: readonly string[]; readonly onDone: () => void }) {
  const { t } = useTranslation('session')
  return (
    <div className={form.form}>
      <h2>{t('recovery.title')}</h2>
      <p>{t('recovery.body')}</p>
      <ul className={form.codes}>
        {props.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={form.buttons} data-screen-only>
        <Button size="md" onClick={props.onDone}>
          {t('recovery.kept')}
        </Button>
        <Button size="md" variant="default" onClick={() => window.print()}>
          {t('recovery.print')}
        </Button>
      </div>
    </div>
  )
}
