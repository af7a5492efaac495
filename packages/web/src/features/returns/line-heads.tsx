import { useTranslation } from 'react-i18next'

const COLUMNS = ['line', 'figure', 'last', 'year', 'note'] as const

/** Heads of a table of lines; on the phone, where lines are cards, they are only read aloud. */
export function LineHeads() {
  const { t } = useTranslation('returns')
  return (
    <thead role="rowgroup">
      <tr role="row">
        {COLUMNS.map((column) => (
          <th key={column} role="columnheader" scope="col" data-column={column}>
            {t(`entry.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
