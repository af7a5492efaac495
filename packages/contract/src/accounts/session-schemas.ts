import { Type, type Static } from 'typebox'
import { Done, InstantShape, Uuid } from '../shapes.ts'
import { GrantShape } from './grant-schemas.ts'

const UserName = Type.String({ maxLength: 64 })
const Password = Type.String({ maxLength: 200 })
/** Six digits of the authenticator, or a recovery code. */
const Code = Type.String({ minLength: 6, maxLength: 40 })

export const SignInState = Type.Object({
  state: Type.Union([
    Type.Literal('signed-in'),
    Type.Literal('second-factor'),
    Type.Literal('enrol-second-factor'),
  ]),
})
export type SignInState = Static<typeof SignInState>
/** POST /api/session */
export const SignIn = {
  body: Type.Object({ userName: UserName, password: Password }),
  response: { 200: SignInState },
}
/** POST /api/session/second-factor */
export const GiveSecondFactor = { body: Type.Object({ code: Code }), response: { 200: SignInState } }
/** DELETE /api/session, and DELETE /api/me/sessions for all devices */
export const SignOut = { response: { 200: Done } }

export const Me = Type.Object({
  accountId: Uuid,
  tenantId: Type.Integer({ description: 'The administration; 0 for national accounts.' }),
  userName: Type.String(),
  displayName: Type.String(),
  /** Whether the account has a second factor. */
  secondFactor: Type.Boolean(),
  permissions: Type.Array(Type.String()),
  grants: Type.Array(GrantShape),
})
export type Me = Static<typeof Me>
/** GET /api/me */
export const GetMe = { response: { 200: Me } }

export const SessionEntry = Type.Object({
  id: Uuid,
  startedAt: InstantShape,
  lastSeenAt: InstantShape,
  /** Browser and system as the person would name them, e.g. "Chrome, Android". */
  device: Type.String(),
  current: Type.Boolean(),
})
export type SessionEntry = Static<typeof SessionEntry>
/** GET /api/me/sessions */
export const ListSessions = { response: { 200: Type.Array(SessionEntry) } }
/** DELETE /api/me/sessions/:sessionId */
export const EndSession = { params: Type.Object({ sessionId: Uuid }), response: { 200: Done } }

/** POST /api/me/password: ends every other session. */
export const ChangePassword = {
  body: Type.Object({ currentPassword: Password, newPassword: Password }),
  response: { 200: Done },
}
/** POST /api/me/second-factor */
export const BeginSecondFactor = {
  response: { 200: Type.Object({ secret: Type.String(), otpauthUrl: Type.String() }) },
}
/** POST /api/me/second-factor/confirm: the codes are shown this once. */
export const ConfirmSecondFactor = {
  body: Type.Object({ code: Code }),
  response: { 200: Type.Object({ recoveryCodes: Type.Array(Type.String()) }) },
}
/** GET /api/demo/second-factor: of the account whose password was just given; missing outside a demonstration. */
export const DemoSecondFactor = { response: { 200: Type.Object({ code: Type.String() }) } }
