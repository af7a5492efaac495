import { Type } from 'typebox'

/** Answered by a service whose database answers. */
export const GetHealth = { response: { 200: Type.Object({ status: Type.Literal('ok') }) } }
