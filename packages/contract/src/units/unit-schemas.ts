import { Type, type Static } from 'typebox'
import { DateShape, LevelShape, UnitIdShape, UnitRef } from '../shapes.ts'

export const UnitHit = Type.Object({
  unit: UnitRef,
  parentName: Type.Union([Type.String(), Type.Null()]),
  validFrom: DateShape,
  validTo: Type.Union([DateShape, Type.Null()]),
  /** Where a unit that ended went: names of today, with "(một phần)" where the extent is unknown. */
  successors: Type.Array(Type.String()),
})
export type UnitHit = Static<typeof UnitHit>

export const SearchUnits = {
  querystring: Type.Object({
    search: Type.String({ maxLength: 100 }),
    date: Type.Optional(DateShape),
    level: Type.Optional(LevelShape),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: { 200: Type.Array(UnitHit) },
}

/** The units below one, at a date: what the unit picker and the tile map show. Fictional units only inside their own tenant. */
export const ListChildren = {
  params: Type.Object({ unitId: UnitIdShape }),
  querystring: Type.Object({ date: Type.Optional(DateShape), level: Type.Optional(LevelShape) }),
  response: { 200: Type.Array(UnitRef) },
}

export const GetUnit = { params: Type.Object({ unitId: UnitIdShape }), response: { 200: UnitRef } }
