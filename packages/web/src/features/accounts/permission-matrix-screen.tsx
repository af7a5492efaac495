import '@mantine/core/styles/Table.layer.css'
import { Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GetPermissions, PermissionTable } from '@hoanhap/contract/audit/audit-schemas'
import { PERMISSION_MATRIX, type Permission } from '@hoanhap/domain/permissions/permission-matrix'
import { api } from '../../app/api.ts'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { AdministrationNav } from './administration-nav.tsx'
import styles from './administration.module.css'

/** Who may do what: the very table that the service obeys. */
function PermissionMatrixScreen() {
  const { t } = useTranslation('accounts')
  const query = useQuery({
    queryKey: ['permissions'],
    queryFn: ({ signal }) => api.get<typeof GetPermissions>('/api/permissions', { signal }),
    staleTime: Infinity,
  })
  return (
    <Screen title={t('matrix.title')} lead={<AdministrationNav />}>
      <p>{t('matrix.lead')}</p>
      <QueryView query={query}>{(table) => <Matrix table={table} />}</QueryView>
    </Screen>
  )
}

const isPermission = (code: string): code is Permission => Object.hasOwn(PERMISSION_MATRIX, code)

function Matrix(props: { readonly table: PermissionTable }) {
  const { t } = useTranslation('accounts')
  const { say } = useLanguage()
  const { roles, permissions } = props.table
  return (
    <Table.ScrollContainer
      minWidth={900}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={t('matrix.title')}
    >
      <Table className={styles.matrix}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('matrix.permission')}</Table.Th>
            {roles.map((role) => (
              <Table.Th key={role.code} scope="col">
                {say(role.name)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {permissions.map((permission) => (
            <Table.Tr key={permission.code}>
              <Table.Th scope="row">
                {isPermission(permission.code) ? t(`permission.${permission.code}`) : permission.code}
              </Table.Th>
              {roles.map((role) => (
                <Table.Td key={role.code}>
                  {permission.roles.includes(role.code) ? (
                    <span className={styles.yes}>{t('matrix.yes')}</span>
                  ) : (
                    <span className={styles.soft}>{t('matrix.no')}</span>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

export const permissionMatrixLazy = createLazyRoute('/frame/administration/permissions')({
  component: PermissionMatrixScreen,
})
