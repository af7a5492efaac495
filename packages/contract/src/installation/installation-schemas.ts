import { Type, type Static } from 'typebox'
import { BilingualShape, Done } from '../shapes.ts'

export const InstallationReply = Type.Object({
  state: Type.Union([Type.Literal('needs-setup'), Type.Literal('ready')]),
  demo: Type.Boolean(),
  version: Type.String(),
  /** The administration that was set up, e.g. "Thành phố Hải Phòng"; null before set-up and in the demo with several. */
  administration: Type.Union([Type.String(), Type.Null()]),
})
export type InstallationReply = Static<typeof InstallationReply>
export const GetInstallation = { response: { 200: InstallationReply } }

export const RefusalsReply = Type.Object({
  version: Type.String(),
  /** Plain paragraphs, one refusal each, in the order of REFUSALS.md. */
  items: Type.Array(BilingualShape),
})
export type RefusalsReply = Static<typeof RefusalsReply>
export const GetRefusals = { response: { 200: RefusalsReply } }

export const ProvinceChoice = Type.Object({ code: Type.String(), name: Type.String() })
export type ProvinceChoice = Static<typeof ProvinceChoice>
/** The set-up link's token must be shown for both; it is printed once by the first `npm start`. */
export const ListProvinces = {
  querystring: Type.Object({ token: Type.String({ maxLength: 200 }) }),
  response: { 200: Type.Array(ProvinceChoice) },
}

export const SetUpBody = Type.Object(
  {
    token: Type.String({ maxLength: 200 }),
    provinceCode: Type.String({ pattern: '^\\d{2}$' }),
    userName: Type.String({ maxLength: 64 }),
    displayName: Type.String({ minLength: 1, maxLength: 120 }),
    password: Type.String({ maxLength: 200 }),
    /** The version of REFUSALS.md that the administrator read and accepted. */
    refusalsAccepted: Type.String({ maxLength: 40 }),
  },
  { additionalProperties: false },
)
export type SetUpBody = Static<typeof SetUpBody>
export const SetUp = { body: SetUpBody, response: { 200: Done } }
