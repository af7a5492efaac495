import type { ServiceModule } from '../http/build-service.ts'
import type { AccountOptions } from './account-options.ts'
import { accountRoutes } from './account-routes.ts'
import { linkRoutes } from './link-routes.ts'
import { ownAccountRoutes } from './own-account-routes.ts'
import { sessionRoutes } from './session-routes.ts'

/** Sign-in, own account, account administration and links, for either service. */
export const accountModule =
  (options: AccountOptions): ServiceModule =>
  async (app) => {
    await app.register(sessionRoutes(options))
    await app.register(ownAccountRoutes(options))
    await app.register(accountRoutes(options))
    await app.register(linkRoutes)
  }
