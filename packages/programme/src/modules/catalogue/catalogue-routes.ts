import { ListAgencies, ListElements, ListIndicators } from '@hoanhap/contract/catalogue/catalogue-schemas'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { read } from '../../http/programme-request.ts'
import { formulaOf } from '../targets/index.ts'

export const catalogueRoutes: ServiceModule = async (app) => {
  app.get('/catalogue/elements', { config: { may: 'catalogue.read' }, schema: ListElements }, (request) =>
    read(request, async (ctx) => [...ctx.reference.elements.values()]),
  )
  app.get('/catalogue/indicators', { config: { may: 'catalogue.read' }, schema: ListIndicators }, (request) =>
    read(request, async (ctx) =>
      [...ctx.reference.indicators.values()].map((indicator) => ({
        ...indicator,
        formula: formulaOf(ctx, indicator),
      })),
    ),
  )
  app.get('/catalogue/agencies', { config: { may: 'catalogue.read' }, schema: ListAgencies }, (request) =>
    read(request, async (ctx) => [...ctx.reference.agencies]),
  )
}
