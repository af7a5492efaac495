import { createRoute, redirect } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'

const plansRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/plans',
  staticData: { tab: { order: 2, word: 'plans', may: ['plan.read'] } },
}).lazy(() => import('./plans-screen.tsx').then((file) => file.plansLazy))

const newPlanRoute = createRoute({ getParentRoute: () => frameRoute, path: '/plans/new' }).lazy(() =>
  import('./new-plan-screen.tsx').then((file) => file.newPlanLazy),
)

const planRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/plans/$planId',
  beforeLoad: ({ params, search }) => {
    redirect({ to: '/plans/$planId/targets', params, search, replace: true, throw: true })
  },
})

const documentRoute = createRoute({ getParentRoute: () => frameRoute, path: '/plans/$planId/document' }).lazy(
  () => import('./plan-document-screen.tsx').then((file) => file.planDocumentLazy),
)

const tasksRoute = createRoute({ getParentRoute: () => frameRoute, path: '/plans/$planId/tasks' }).lazy(() =>
  import('./plan-tasks-screen.tsx').then((file) => file.planTasksLazy),
)

const reviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/plans/$planId/review',
  /** The item to begin at, e.g. from a link of the target's page. */
  validateSearch: (search: Record<string, unknown>): { item?: string } =>
    typeof search['item'] === 'string' ? { item: search['item'] } : {},
}).lazy(() => import('./review-screen.tsx').then((file) => file.reviewLazy))

/** Screens of plans. */
export const planRoutes = [
  plansRoute,
  newPlanRoute,
  planRoute,
  documentRoute,
  tasksRoute,
  reviewRoute,
] as const
