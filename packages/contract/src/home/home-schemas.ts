import { Type, type Static } from 'typebox'
import { BilingualShape, PeriodRef, UnitIdShape, UnitRef, Uuid, PeriodIdShape } from '../shapes.ts'

export const HomeReply = Type.Object({
  unit: UnitRef,
  period: PeriodRef,
  workingDaysLeft: Type.Integer({
    description: 'Working days until the deadline; negative when it has passed.',
  }),
  /** What this unit itself owes. */
  owed: Type.Array(
    Type.Object({
      form: Type.Object({ code: Type.String(), name: BilingualShape }),
      returnId: Type.Union([Uuid, Type.Null()]),
      status: Type.String(),
      filled: Type.Integer(),
      total: Type.Integer(),
      /** Why it was sent back; null otherwise. */
      reason: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  /** Plans in force for the unit, with counts of targets by status. */
  plans: Type.Array(
    Type.Object({
      id: Uuid,
      title: Type.String(),
      number: Type.Union([Type.String(), Type.Null()]),
      periodFrom: Type.Integer(),
      periodTo: Type.Integer(),
      counts: Type.Record(Type.String(), Type.Integer()),
      total: Type.Integer(),
    }),
  ),
  /** Returns of the units below, when the caller looks at them; null for a commune. */
  below: Type.Union([
    Type.Object({
      owing: Type.Integer(),
      accepted: Type.Integer(),
      waiting: Type.Integer(),
      returned: Type.Integer(),
      notSent: Type.Integer(),
      overdue: Type.Integer(),
    }),
    Type.Null(),
  ]),
  version: Type.Integer(),
})
export type HomeReply = Static<typeof HomeReply>
export const GetHome = {
  querystring: Type.Object({ unit: Type.Optional(UnitIdShape), period: Type.Optional(PeriodIdShape) }),
  response: { 200: HomeReply },
}
