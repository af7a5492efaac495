import { Type, type Static } from 'typebox'
import { InstantShape, UnitIdShape, Uuid } from '../shapes.ts'
import { GrantBody, GrantShape } from './grant-schemas.ts'

export const AccountSummary = Type.Object({
  id: Uuid,
  userName: Type.String(),
  displayName: Type.String(),
  status: Type.Union([Type.Literal('invited'), Type.Literal('active'), Type.Literal('disabled')]),
  secondFactor: Type.Boolean(),
  grants: Type.Array(GrantShape),
  /** Account of the administrator who asked for a reset that a second one has yet to approve. */
  resetRequestedBy: Type.Union([Uuid, Type.Null()]),
})
export type AccountSummary = Static<typeof AccountSummary>

/** Shown once; the address is `/link#<token>`. */
export const OneTimeLink = Type.Object({ token: Type.String(), expiresAt: InstantShape })
export type OneTimeLink = Static<typeof OneTimeLink>

/** GET /api/accounts */
export const ListAccounts = {
  querystring: Type.Object({ search: Type.Optional(Type.String({ maxLength: 100 })) }),
  response: { 200: Type.Array(AccountSummary) },
}
const AccountParams = Type.Object({ accountId: Uuid })
/** GET /api/accounts/:accountId */
export const GetAccount = { params: AccountParams, response: { 200: AccountSummary } }

export const InviteBody = Type.Object({
  userName: Type.String({ maxLength: 64 }),
  displayName: Type.String({ minLength: 1, maxLength: 120 }),
  role: Type.String({ maxLength: 40 }),
  unitId: Type.Union([UnitIdShape, Type.Null()]),
  agencyCode: Type.Union([Type.String({ maxLength: 40 }), Type.Null()]),
})
export type InviteBody = Static<typeof InviteBody>
/** POST /api/accounts */
export const InviteAccount = {
  body: InviteBody,
  response: { 200: Type.Object({ account: AccountSummary, link: OneTimeLink }) },
}
/** POST /api/accounts/:accountId/disable, /enable and /request-reset */
export const ChangeAccount = { params: AccountParams, response: { 200: AccountSummary } }
/** POST /api/accounts/:accountId/approve-reset */
export const ApproveReset = { params: AccountParams, response: { 200: OneTimeLink } }
/** POST /api/accounts/:accountId/grants */
export const AddGrant = { params: AccountParams, body: GrantBody, response: { 200: AccountSummary } }
/** DELETE /api/accounts/:accountId/grants/:grantId */
export const EndGrant = {
  params: Type.Object({ accountId: Uuid, grantId: Uuid }),
  response: { 200: AccountSummary },
}
