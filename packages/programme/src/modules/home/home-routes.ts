import { GetHome } from '@hoanhap/contract/home/home-schemas'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { read } from '../../http/programme-request.ts'
import { getHome } from './home-service.ts'

export const homeRoutes: ServiceModule = async (app) => {
  app.get('/home', { config: { may: 'catalogue.read' }, schema: GetHome }, (request) =>
    read(request, (ctx) => getHome(ctx, request.query)),
  )
}
