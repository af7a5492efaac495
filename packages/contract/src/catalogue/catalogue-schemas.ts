import { Type, type Static } from 'typebox'
import { BilingualShape } from '../shapes.ts'

export const ElementReply = Type.Object({
  code: Type.String(),
  name: BilingualShape,
  unitWord: BilingualShape,
  valueType: Type.String(),
  kind: Type.String(),
  sensitivity: Type.String(),
  enforcement: Type.Boolean(),
  owner: Type.String(),
  definition: BilingualShape,
  evidence: Type.String(),
  source: Type.String(),
})
export type ElementReply = Static<typeof ElementReply>
export const ListElements = { response: { 200: Type.Array(ElementReply) } }

export const IndicatorReply = Type.Object({
  code: Type.String(),
  name: BilingualShape,
  unitWord: BilingualShape,
  /** "A ÷ B × 100 %" in words, both languages. */
  formula: BilingualShape,
  factor: Type.Integer(),
  direction: Type.String(),
  sensitivity: Type.String(),
  enforcement: Type.Boolean(),
  definition: BilingualShape,
  source: Type.String(),
})
export type IndicatorReply = Static<typeof IndicatorReply>
export const ListIndicators = { response: { 200: Type.Array(IndicatorReply) } }

export const AgencyReply = Type.Object({
  code: Type.String(),
  name: BilingualShape,
  outsideCommittee: Type.Boolean(),
})
export type AgencyReply = Static<typeof AgencyReply>
export const ListAgencies = { response: { 200: Type.Array(AgencyReply) } }
