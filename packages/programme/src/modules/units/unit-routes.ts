import { GetUnit, ListChildren, SearchUnits } from '@hoanhap/contract/units/unit-schemas'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { read } from '../../http/programme-request.ts'
import { getUnit, listChildren, searchUnits } from './unit-service.ts'

const FOUND = 20

export const unitRoutes: ServiceModule = async (app) => {
  app.get('/units', { config: { may: 'catalogue.read' }, schema: SearchUnits }, (request) => {
    const { search, date, level, limit } = request.query
    return read(request, async (ctx) => searchUnits(ctx, search, date ?? ctx.today, level, limit ?? FOUND))
  })
  app.get('/units/:unitId', { config: { may: 'catalogue.read' }, schema: GetUnit }, (request) =>
    read(request, async (ctx) => getUnit(ctx, request.params.unitId)),
  )
  app.get('/units/:unitId/children', { config: { may: 'catalogue.read' }, schema: ListChildren }, (request) =>
    read(request, async (ctx) =>
      listChildren(ctx, request.params.unitId, request.query.date ?? ctx.today, request.query.level),
    ),
  )
}
