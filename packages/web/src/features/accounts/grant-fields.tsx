import { Button, NativeSelect } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ROLE_NAMES, ROLES } from '@hoanhap/domain/permissions/permission-matrix'
import { useScope } from '../../app/use-scope.ts'
import form from '../../design/form.module.css'
import { useLanguage } from '../../words/use-language.ts'
import { useAgencies, useGrantWords } from './grant-words.ts'

const UnitPickerDialog = lazy(() => import('../../app/frame/unit-picker-dialog.tsx'))

export type GrantDraft = {
  readonly role: string
  readonly unitId: number | null
  readonly agencyCode: string | null
}

/** The first draft of a grant: a reporter of the administrator's own unit. */
export const firstGrant = (unitId: number | undefined): GrantDraft => ({
  role: 'reporter',
  unitId: unitId ?? null,
  agencyCode: null,
})

/** Which role, over which unit; for a focal point also which agency. */
export function GrantFields(props: {
  readonly grant: GrantDraft
  readonly onChange: (grant: GrantDraft) => void
}) {
  const { t } = useTranslation('accounts')
  const { say } = useLanguage()
  const { homeUnitId } = useScope()
  const agencies = useAgencies()
  const grantWords = useGrantWords()
  const [choosing, setChoosing] = useState(false)
  const { grant, onChange } = props
  return (
    <>
      <NativeSelect
        label={t('grants.role')}
        value={grant.role}
        data={ROLES.map((role) => ({ value: role, label: say(ROLE_NAMES[role]) }))}
        onChange={(event) => {
          const role = event.currentTarget.value
          onChange({ ...grant, role, agencyCode: role === 'focal' ? (agencies[0]?.code ?? null) : null })
        }}
      />
      {grant.role === 'focal' ? (
        <NativeSelect
          label={t('grants.agency')}
          value={grant.agencyCode ?? ''}
          data={agencies.map(({ code, name }) => ({ value: code, label: say(name) }))}
          onChange={(event) => onChange({ ...grant, agencyCode: event.currentTarget.value })}
        />
      ) : null}
      <p>{grantWords(grant)}</p>
      <div className={form.buttons}>
        <Button variant="default" onClick={() => setChoosing(true)}>
          {t('grants.chooseUnit')}
        </Button>
      </div>
      {choosing && homeUnitId !== undefined ? (
        <Suspense fallback={null}>
          <UnitPickerDialog
            homeUnitId={homeUnitId}
            onClose={() => setChoosing(false)}
            onChoose={(unitId) => {
              setChoosing(false)
              onChange({ ...grant, unitId })
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
