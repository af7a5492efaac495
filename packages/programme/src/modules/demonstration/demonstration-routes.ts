import { ListDemoAccounts } from '@hoanhap/contract/demo/demo-schemas'
import { unitTitle } from '@hoanhap/domain/units/unit'
import { vietnamDay } from '@hoanhap/domain/plain-date'
import { versionAt } from '@hoanhap/domain/units/unit-history'
import { Problem } from '@hoanhap/domain/problem'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { isDemo } from '@hoanhap/platform/installation/installation'
import '../../http/programme-request.ts'
import { demoPeople } from '../../setup/demo-people.ts'

/** Helps of a demonstration; a live database does not carry the mark, so they are not there. */
export const demonstrationRoutes: ServiceModule = async (app) => {
  app.get('/demo/accounts', { config: { may: 'anyone' }, schema: ListDemoAccounts }, async () => {
    if (!(await isDemo(app.surroundings.db))) throw new Problem('request/not-found')
    const { reference } = app.programme
    const now = app.surroundings.clock()
    return demoPeople(reference, now).map(({ userName, password, role, unitId }) => {
      const unit = versionAt(reference.units, unitId, vietnamDay(now))
      return { userName, password, role, unit: unit ? unitTitle(unit) : '' }
    })
  })
}
