import { GetTarget, GetTargetBoard, ListTasks } from '@hoanhap/contract/targets/target-schemas'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { read } from '../../http/programme-request.ts'
import { getTarget, getTargetBoard, listTasks } from './target-service.ts'

export const targetRoutes: ServiceModule = async (app) => {
  app.get('/plans/:planId/targets', { config: { may: 'target.read' }, schema: GetTargetBoard }, (request) =>
    read(request, (ctx) => getTargetBoard(ctx, request.params.planId, request.query)),
  )
  app.get(
    '/plans/:planId/targets/:targetId',
    { config: { may: 'target.read' }, schema: GetTarget },
    (request) =>
      read(request, (ctx) => getTarget(ctx, request.params.planId, request.params.targetId, request.query)),
  )
  app.get('/plans/:planId/tasks', { config: { may: 'plan.read' }, schema: ListTasks }, (request) =>
    read(request, (ctx) => listTasks(ctx, request.params.planId)),
  )
}
