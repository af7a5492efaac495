import { GetInstallation } from '@hoanhap/contract/installation/installation-schemas'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { isDemo } from '@hoanhap/platform/installation/installation'
import { isInUse } from '../../setup/first-administrator-service.ts'

/** What anybody may know before signing in; it names no administration. */
export const supportInstallationRoutes =
  (version: string): ServiceModule =>
  async (app) => {
    app.get('/installation', { config: { may: 'anyone' }, schema: GetInstallation }, async () => {
      const demo = await isDemo(app.surroundings.db)
      const state = (await isInUse(app.surroundings)) ? ('ready' as const) : ('needs-setup' as const)
      return { state, demo, version, administration: null }
    })
  }
