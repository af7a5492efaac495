import { useTranslation } from 'react-i18next'
import type { QueueStatus } from './queue-filter.ts'
import { ShapeSign, type ShapeName } from './shape-sign.tsx'

const SHAPE_OF: Record<QueueStatus, ShapeName> = {
  accepted: 'tick',
  sent: 'disc',
  returned: 'triangle',
  'not-sent': 'ring',
  overdue: 'square',
}

/** Only the sign, for a tile whose words are read aloud by its link. */
export function ReturnSign(props: { readonly status: QueueStatus }) {
  return <ShapeSign shape={SHAPE_OF[props.status]} />
}

/** Where a unit's return stands: its sign and the officials' words. */
export function ReturnMark(props: { readonly status: QueueStatus }) {
  const { t } = useTranslation('returns')
  return <ShapeSign shape={SHAPE_OF[props.status]}>{t(`mark.${props.status}`)}</ShapeSign>
}
