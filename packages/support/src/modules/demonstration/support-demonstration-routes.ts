import { ListDemoAccounts } from '@hoanhap/contract/demo/demo-schemas'
import { Problem } from '@hoanhap/domain/problem'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { isDemo } from '@hoanhap/platform/installation/installation'
import { SUPPORT_DEMO_PEOPLE } from '../../setup/support-demo-people.ts'

/** Helps of a demonstration; a live database does not carry the mark, so they are not there. */
export const supportDemonstrationRoutes: ServiceModule = async (app) => {
  app.get('/demo/accounts', { config: { may: 'anyone' }, schema: ListDemoAccounts }, async () => {
    if (!(await isDemo(app.surroundings.db))) throw new Problem('request/not-found')
    return SUPPORT_DEMO_PEOPLE.map(({ userName, password, role }) => ({
      userName,
      password,
      role,
      unit: null,
    }))
  })
}
