import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ListAgencies } from '@hoanhap/contract/catalogue/catalogue-schemas'
import type { GrantShape } from '@hoanhap/contract/accounts/grant-schemas'
import { ROLE_NAMES, ROLES } from '@hoanhap/domain/permissions/permission-matrix'
import { api } from '../../app/api.ts'
import { childUnitsQuery, unitQuery } from '../../app/scope-queries.ts'
import { useScope } from '../../app/use-scope.ts'
import { useLanguage } from '../../words/use-language.ts'

/** The agencies by function, as the catalogue names them today. */
export const useAgencies = () =>
  useQuery({
    queryKey: ['catalogue', 'agencies'],
    queryFn: ({ signal }) => api.get<typeof ListAgencies>('/api/catalogue/agencies', { signal }),
    staleTime: Infinity,
  }).data ?? []

/** Says a grant in words: "Người lập báo cáo – Phường Sao Mai". */
export function useGrantWords(): (grant: Pick<GrantShape, 'role' | 'unitId' | 'agencyCode'>) => string {
  const { t } = useTranslation('accounts')
  const { say } = useLanguage()
  const { homeUnitId } = useScope()
  const own = useQuery({ ...unitQuery(homeUnitId ?? 0), enabled: homeUnitId !== undefined }).data
  const below = useQuery({ ...childUnitsQuery(homeUnitId ?? 0), enabled: homeUnitId !== undefined }).data
  const agencies = useAgencies()
  return (grant) => {
    const role = ROLES.find((code) => code === grant.role)
    const agency = agencies.find(({ code }) => code === grant.agencyCode)
    const unit = [own, ...(below ?? [])].find((known) => known?.unitId === grant.unitId)
    const where = [
      agency === undefined ? null : say(agency.name),
      grant.unitId === null
        ? t('grants.everywhere')
        : (unit?.fullName ?? t('grants.unit', { unitId: grant.unitId })),
    ]
    return `${role === undefined ? grant.role : say(ROLE_NAMES[role])} – ${where.filter((part) => part !== null).join(', ')}`
  }
}
