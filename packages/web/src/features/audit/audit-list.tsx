import '@mantine/core/styles/Table.layer.css'
import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@hoanhap/contract/audit/audit-schemas'
import { formatMoment, formatNumber } from '../../design/format.ts'

/** When, who, what, on what. Acts keep the spelling of their permission, so that they can be looked up in the table. */
export function AuditList(props: { readonly entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('audit')
  return (
    <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} role="region" aria-label={t('title')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('number')}</Table.Th>
            <Table.Th scope="col">{t('at')}</Table.Th>
            <Table.Th scope="col">{t('by')}</Table.Th>
            <Table.Th scope="col">{t('action')}</Table.Th>
            <Table.Th scope="col">{t('subject')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.entries.map((entry) => (
            <Table.Tr key={entry.seq}>
              <Table.Td>{formatNumber(entry.seq)}</Table.Td>
              <Table.Td>{formatMoment(entry.at)}</Table.Td>
              <Table.Td>{entry.by}</Table.Td>
              <Table.Td>{entry.action}</Table.Td>
              <Table.Td>{entry.subject}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
