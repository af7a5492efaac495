import { Type, type Static } from 'typebox'
import { UnitIdShape, Uuid } from '../shapes.ts'

const UnitId = Type.Union([UnitIdShape, Type.Null()])
const AgencyCode = Type.Union([Type.String({ maxLength: 40 }), Type.Null()])

/** A role over a unit subtree, or in an agency; both null: over the whole administration. */
export const GrantBody = Type.Object({
  role: Type.String({ maxLength: 40 }),
  unitId: UnitId,
  agencyCode: AgencyCode,
})
export type GrantBody = Static<typeof GrantBody>

export const GrantShape = Type.Object({
  id: Uuid,
  role: Type.String(),
  unitId: UnitId,
  agencyCode: AgencyCode,
})
export type GrantShape = Static<typeof GrantShape>
