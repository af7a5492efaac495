import '@mantine/core/styles/Table.layer.css'
import { Button, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DemoAccount, ListDemoAccounts } from '@hoanhap/contract/demo/demo-schemas'
import { api } from '../../app/api.ts'
import styles from './demo-account-list.module.css'

/** The demo's accounts, to try each role; a live service does not answer this. */
export function DemoAccountList(props: {
  readonly roleName: (account: DemoAccount) => string
  readonly onPick: (account: DemoAccount) => void
}) {
  const { t } = useTranslation('session')
  const heading = useId()
  const accounts = useQuery({
    queryKey: ['demo', 'accounts'],
    queryFn: ({ signal }) =>
      api.get<typeof ListDemoAccounts>('/api/demo/accounts', { signal, whenSignedOut: 'throw' }),
  }).data
  if (accounts === undefined) return null
  return (
    <section aria-labelledby={heading} className={styles.demo}>
      <h2 id={heading}>{t('demoTitle')}</h2>
      <p>{t('demoBody')}</p>
      <Table.ScrollContainer minWidth={420} type="native">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('demoRole')}</Table.Th>
              <Table.Th>{t('demoAccount')}</Table.Th>
              <Table.Th>{t('demoUse')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {accounts.map((account) => (
              <DemoRow
                key={account.userName}
                account={account}
                role={props.roleName(account)}
                onPick={props.onPick}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}

function DemoRow(props: {
  readonly account: DemoAccount
  readonly role: string
  readonly onPick: (account: DemoAccount) => void
}) {
  const { t } = useTranslation('session')
  const { account } = props
  return (
    <Table.Tr>
      <Table.Td>
        {props.role}
        {account.unit === null ? null : <div className={styles.unit}>{account.unit}</div>}
      </Table.Td>
      <Table.Td>
        {account.userName}
        <div className={styles.unit}>{account.password}</div>
      </Table.Td>
      <Table.Td>
        <Button
          variant="default"
          aria-label={`${t('demoFill')}: ${account.userName}`}
          onClick={() => props.onPick(account)}
        >
          {t('demoFill')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
