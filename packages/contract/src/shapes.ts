import { Type, type Static } from 'typebox'

/** The same words in both languages. */
export const BilingualShape = Type.Object({ vi: Type.String(), en: Type.String() })
export const Uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
/** `YYYY-MM-DD` in Viet Nam. */
export const DateShape = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
/** `hc-2026-H1`, `hc-2026-Q3`, `hc-2026`, `tk-2026` … */
export const PeriodIdShape = Type.String({ minLength: 7, maxLength: 12 })
export const UnitIdShape = Type.Integer({
  minimum: 1,
  description: 'Stable unit_id of the register, never a code.',
})
/** An ISO instant in UTC. */
export const InstantShape = Type.String()

export const LevelShape = Type.Union([
  Type.Literal('nation'),
  Type.Literal('province'),
  Type.Literal('district'),
  Type.Literal('commune'),
])

export const UnitRef = Type.Object({
  unitId: UnitIdShape,
  code: Type.String(),
  level: LevelShape,
  /** "Phường Sao Mai": type and name. */
  fullName: Type.String(),
  fictional: Type.Boolean(),
})
export type UnitRef = Static<typeof UnitRef>

export const PeriodRef = Type.Object({
  id: PeriodIdShape,
  name: BilingualShape,
  from: DateShape,
  /** Cut-off day, inclusive. */
  to: DateShape,
  /** Last day on which the caller's level sends in time. */
  deadline: DateShape,
  /** open: today lies in it or its deadline has not passed; closed: its cut-off has passed. */
  state: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
})
export type PeriodRef = Static<typeof PeriodRef>

/** Nothing to say but that it is done. */
export const Done = Type.Object({ done: Type.Literal(true) })
