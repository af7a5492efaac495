import { ListPeriods } from '@hoanhap/contract/periods/period-schemas'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { read } from '../../http/programme-request.ts'
import { listPeriods } from './period-service.ts'

export const periodRoutes: ServiceModule = async (app) => {
  app.get('/periods', { config: { may: 'catalogue.read' }, schema: ListPeriods }, (request) =>
    read(request, async (ctx) => listPeriods(ctx)),
  )
}
