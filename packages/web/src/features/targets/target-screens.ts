import { createRoute } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'

const boardRoute = createRoute({ getParentRoute: () => frameRoute, path: '/plans/$planId/targets' }).lazy(
  () => import('./target-board-screen.tsx').then((file) => file.targetBoardLazy),
)

const targetRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/plans/$planId/targets/$targetId',
}).lazy(() => import('./target-screen.tsx').then((file) => file.targetLazy))

const reportsRoute = createRoute({ getParentRoute: () => frameRoute, path: '/reports' }).lazy(() =>
  import('./reports-screen.tsx').then((file) => file.reportsLazy),
)

/** Screens of targets and of the report that is made of them. */
export const targetRoutes = [boardRoute, targetRoute, reportsRoute] as const
