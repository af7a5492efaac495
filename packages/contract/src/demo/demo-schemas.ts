import { Type, type Static } from 'typebox'

/** An account of the demonstration, to try a role with. */
export const DemoAccount = Type.Object({
  userName: Type.String(),
  password: Type.String(),
  role: Type.String(),
  /** Name of its unit or agency; null for the whole administration. */
  unit: Type.Union([Type.String(), Type.Null()]),
})
export type DemoAccount = Static<typeof DemoAccount>
/** GET /api/demo/accounts: missing outside a demonstration. */
export const ListDemoAccounts = { response: { 200: Type.Array(DemoAccount) } }
