import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import form from '../../design/form.module.css'
import { RefusalList } from '../about/refusal-list.tsx'

/** What the software refuses to do, all on one screen, accepted before anything else. */
export function SetUpRefusals(props: { readonly onAccept: () => void }) {
  const { t } = useTranslation('setup')
  const [read, setRead] = useState(false)
  return (
    <>
      <h2>{t('refusals.title')}</h2>
      <p>{t('refusals.lead')}</p>
      <RefusalList />
      <label className={form.check}>
        <input type="checkbox" checked={read} onChange={(event) => setRead(event.currentTarget.checked)} />
        <span>{t('refusals.accept')}</span>
      </label>
      <div>
        <Button size="md" disabled={!read} onClick={props.onAccept}>
          {t('next')}
        </Button>
      </div>
    </>
  )
}
