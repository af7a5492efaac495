import { Type } from 'typebox'
import { PeriodRef } from '../shapes.ts'

/** Reporting periods of the half-year forms, newest first: the open one and those before it that the screens offer. */
export const ListPeriods = { response: { 200: Type.Array(PeriodRef) } }
