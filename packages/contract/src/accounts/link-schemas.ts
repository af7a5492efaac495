import { Type, type Static } from 'typebox'
import { Done } from '../shapes.ts'

const LinkParams = Type.Object({ token: Type.String({ maxLength: 200 }) })

export const LinkReply = Type.Object({
  purpose: Type.Union([Type.Literal('invitation'), Type.Literal('reset')]),
  userName: Type.String(),
  displayName: Type.String(),
})
export type LinkReply = Static<typeof LinkReply>
/** GET /api/links/:token */
export const GetLink = { params: LinkParams, response: { 200: LinkReply } }
/** POST /api/links/:token: sets the password; the link is used up. */
export const UseLink = {
  params: LinkParams,
  body: Type.Object({ password: Type.String({ maxLength: 200 }) }),
  response: { 200: Done },
}
