import { useState, type ReactNode } from 'react'
import type { SignInState } from '@hoanhap/contract/accounts/session-schemas'
import { CodeStep } from './code-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { SecondFactorEnrolment } from './second-factor-enrolment.tsx'

type Step = SignInState['state'] | 'password'

/** Sign-in in two steps; whoever must have a second factor and has none makes one first. */
export function SignInForm(props: {
  /** In the dialog over a page, the same person signs in again: nobody else may take over typed work. */
  readonly userName?: string
  readonly demo: boolean
  /** A demo account picked from the list. */
  readonly picked?: { readonly userName: string; readonly password: string } | null
  readonly onSignedIn: () => void
  /** Stands below the first step only, e.g. the demo's accounts. */
  readonly children?: ReactNode
}) {
  const [step, setStep] = useState<Step>('password')
  const [userName, setUserName] = useState(props.userName ?? '')
  const go = (next: SignInState['state']): void => {
    if (next === 'signed-in') props.onSignedIn()
    else setStep(next)
  }
  if (step === 'second-factor') {
    return <CodeStep userName={userName} demo={props.demo} onState={go} onBack={() => setStep('password')} />
  }
  if (step === 'enrol-second-factor') return <SecondFactorEnrolment onDone={props.onSignedIn} compulsory />
  return (
    <>
      <PasswordStep
        key={props.picked?.userName}
        userName={props.picked?.userName ?? userName}
        password={props.picked?.password ?? ''}
        fixed={props.userName !== undefined}
        onState={(state, name) => {
          setUserName(name)
          go(state)
        }}
      />
      {props.children}
    </>
  )
}
