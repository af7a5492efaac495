import {
  GetInstallation,
  GetRefusals,
  ListProvinces,
  SetUp,
} from '@hoanhap/contract/installation/installation-schemas'
import { checkSetUpLink, isSetUp } from '@hoanhap/platform/accounts/set-up-link-service'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { findNote, isDemo } from '@hoanhap/platform/installation/installation'
import '../../http/programme-request.ts'
import { provincesOf, setUp } from '../../setup/set-up-service.ts'

/** What anybody may know before signing in, and the first run. */
export const installationRoutes: ServiceModule = async (app) => {
  app.get('/installation', { config: { may: 'anyone' }, schema: GetInstallation }, async () => {
    const { db } = app.surroundings
    return {
      state: (await isSetUp(db)) ? ('ready' as const) : ('needs-setup' as const),
      demo: await isDemo(db),
      version: app.programme.version,
      administration: await findNote(db, 'administration'),
    }
  })
  app.get('/refusals', { config: { may: 'anyone' }, schema: GetRefusals }, async () => {
    const { version, items } = app.programme.reference.refusals
    return { version, items: [...items] }
  })
  app.get(
    '/installation/provinces',
    { config: { may: 'anyone' }, schema: ListProvinces },
    async (request) => {
      await checkSetUpLink(app.surroundings, request.query.token)
      return provincesOf(app.programme.reference, app.surroundings.clock()).map(({ code, title }) => ({
        code,
        name: title,
      }))
    },
  )
  app.post('/installation', { config: { may: 'anyone' }, schema: SetUp }, async (request) => {
    await setUp(app.surroundings, app.programme.reference, request.body)
    return { done: true as const }
  })
}
