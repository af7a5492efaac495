import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { installationQuery } from '../../app/installation-query.ts'
import link from '../../design/link-button.module.css'
import { Notice } from '../../design/notice.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { refusalsQuery } from '../about/refusal-list.tsx'
import { OutsideFrame } from './outside-frame.tsx'
import { SetUpAdministrator } from './set-up-administrator.tsx'
import { SetUpProvince } from './set-up-province.tsx'
import { SetUpRefusals } from './set-up-refusals.tsx'

const tokenInAddress = (): string => decodeURIComponent(window.location.hash.slice(1))

/** First run: what it refuses to do, which province, who administers. One question a screen. */
function SetUpScreen() {
  const { t } = useTranslation('setup')
  const installation = useQuery(installationQuery)
  return (
    <OutsideFrame title={t('title')} wide>
      <QueryView query={installation}>
        {({ state }) => (state === 'ready' ? <AlreadySetUp /> : <SetUpSteps token={tokenInAddress()} />)}
      </QueryView>
    </OutsideFrame>
  )
}

function AlreadySetUp() {
  const { t } = useTranslation('setup')
  return (
    <Notice>
      <p>{t('ready')}</p>
      <p>
        <a className={link.primary} href="/sign-in">
          {t('goSignIn')}
        </a>
      </p>
    </Notice>
  )
}

function SetUpSteps(props: { readonly token: string }) {
  const { t } = useTranslation('setup')
  const refusals = useQuery(refusalsQuery)
  const [accepted, setAccepted] = useState<string | null>(null)
  const [provinceCode, setProvinceCode] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  if (props.token === '') return <Notice>{t('noToken')}</Notice>
  if (done) return <AlreadySetUp />
  const step = accepted === null ? 1 : provinceCode === null ? 2 : 3
  return (
    <>
      <p role="status">{t('step', { step, steps: 3 })}</p>
      {accepted === null ? (
        <QueryView query={refusals}>
          {({ version }) => <SetUpRefusals onAccept={() => setAccepted(version)} />}
        </QueryView>
      ) : provinceCode === null ? (
        <SetUpProvince token={props.token} onChoose={setProvinceCode} />
      ) : (
        <SetUpAdministrator
          token={props.token}
          provinceCode={provinceCode}
          refusalsAccepted={accepted}
          onBack={() => setProvinceCode(null)}
          onDone={() => setDone(true)}
        />
      )}
    </>
  )
}

export const setUpLazy = createLazyRoute('/set-up')({ component: SetUpScreen })
