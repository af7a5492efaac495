import { Type, type Static } from 'typebox'

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) =>
  Type.Union([shape, Type.Null()])
const GrantShape = Type.Object({
  id: Type.String(),
  role: Type.String(),
  unitId: nullable(Type.Integer()),
  agencyCode: nullable(Type.String()),
})
export type Grant = Static<typeof GrantShape>
export const SignInState = Type.Object({
  state: Type.Union([
    Type.Literal('signed-in'),
    Type.Literal('second-factor'),
    Type.Literal('enrol-second-factor'),
  ]),
})
export type SignInState = Static<typeof SignInState>
export const SignIn = {
  body: Type.Object({ userName: Type.String(), password: Type.String() }),
  response: { 200: SignInState },
}
export const GiveSecondFactor = { body: Type.Object({ code: Type.String() }), response: { 200: SignInState } }
export const Me = Type.Object({
  accountId: Type.String(),
  userName: Type.String(),
  displayName: Type.String(),
  secondFactor: Type.Boolean(),
  permissions: Type.Array(Type.String()),
  grants: Type.Array(GrantShape),
})
export type Me = Static<typeof Me>
export const GetMe = { response: { 200: Me } }
export const SessionEntry = Type.Object({
  id: Type.String(),
  startedAt: Type.String(),
  lastSeenAt: Type.String(),
  device: Type.String(),
  current: Type.Boolean(),
})
export type SessionEntry = Static<typeof SessionEntry>
export const ListSessions = { response: { 200: Type.Array(SessionEntry) } }
export const EndSession = {
  params: Type.Object({ sessionId: Type.String() }),
  response: { 200: Type.Object({ done: Type.Literal(true) }) },
}
export const Done = { response: { 200: Type.Object({ done: Type.Literal(true) }) } }
export const ChangePassword = {
  body: Type.Object({ currentPassword: Type.String(), newPassword: Type.String() }),
  response: { 200: Type.Object({ done: Type.Literal(true) }) },
}
export const BeginSecondFactor = {
  response: { 200: Type.Object({ secret: Type.String(), otpauthUrl: Type.String() }) },
}
export const ConfirmSecondFactor = {
  body: Type.Object({ code: Type.String() }),
  response: { 200: Type.Object({ recoveryCodes: Type.Array(Type.String()) }) },
}
export const AccountSummary = Type.Object({
  id: Type.String(),
  userName: Type.String(),
  displayName: Type.String(),
  status: Type.String(),
  secondFactor: Type.Boolean(),
  grants: Type.Array(GrantShape),
  resetRequestedBy: nullable(Type.String()),
})
export type AccountSummary = Static<typeof AccountSummary>
export const OneTimeLink = Type.Object({ token: Type.String(), expiresAt: Type.String() })
export type OneTimeLink = Static<typeof OneTimeLink>
export const ListAccounts = {
  querystring: Type.Object({ search: Type.Optional(Type.String()) }),
  response: { 200: Type.Array(AccountSummary) },
}
const AccountParams = Type.Object({ accountId: Type.String() })
export const GetAccount = { params: AccountParams, response: { 200: AccountSummary } }
export const InviteBody = Type.Object({
  userName: Type.String(),
  displayName: Type.String(),
  role: Type.String(),
  unitId: nullable(Type.Integer()),
  agencyCode: nullable(Type.String()),
})
export type InviteBody = Static<typeof InviteBody>
export const InviteAccount = {
  body: InviteBody,
  response: { 200: Type.Object({ account: AccountSummary, link: OneTimeLink }) },
}
export const ChangeAccount = { params: AccountParams, response: { 200: AccountSummary } }
export const ApproveReset = { params: AccountParams, response: { 200: OneTimeLink } }
export const GrantBody = Type.Object({
  role: Type.String(),
  unitId: nullable(Type.Integer()),
  agencyCode: nullable(Type.String()),
})
export const AddGrant = { params: AccountParams, body: GrantBody, response: { 200: AccountSummary } }
export const EndGrant = {
  params: Type.Object({ accountId: Type.String(), grantId: Type.String() }),
  response: { 200: AccountSummary },
}
export const LinkReply = Type.Object({
  purpose: Type.String(),
  userName: Type.String(),
  displayName: Type.String(),
})
export const GetLink = { params: Type.Object({ token: Type.String() }), response: { 200: LinkReply } }
export const UseLink = {
  params: Type.Object({ token: Type.String() }),
  body: Type.Object({ password: Type.String() }),
  response: { 200: Type.Object({ done: Type.Literal(true) }) },
}
export const DemoAccounts = {
  response: {
    200: Type.Array(
      Type.Object({
        userName: Type.String(),
        password: Type.String(),
        role: Type.String(),
        unit: nullable(Type.String()),
      }),
    ),
  },
}
export const DemoSecondFactor = {
  querystring: Type.Object({ userName: Type.String() }),
  response: { 200: Type.Object({ code: Type.String() }) },
}
