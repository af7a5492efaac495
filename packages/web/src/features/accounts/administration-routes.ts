import { createRoute, redirect } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'
import { mayAny, meQuery } from '../session/me.ts'

/** The tab opens the first of its screens that the person may see. */
const administrationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration',
  staticData: { tab: { order: 9, word: 'administration', may: ['account.administer', 'audit.read'] } },
  beforeLoad: async ({ context, location }) => {
    if (location.pathname !== '/administration') return
    const me = await context.queries.ensureQueryData(meQuery)
    redirect({
      throw: true,
      to: mayAny(me, ['account.administer']) ? '/administration/accounts' : '/administration/audit',
    })
  },
})
const accountsRoute = createRoute({ getParentRoute: () => administrationRoute, path: '/accounts' }).lazy(() =>
  import('./accounts-screen.tsx').then((file) => file.accountsLazy),
)
const accountRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/accounts/$accountId',
}).lazy(() => import('./account-detail-screen.tsx').then((file) => file.accountDetailLazy))
const permissionsRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: '/permissions',
}).lazy(() => import('./permission-matrix-screen.tsx').then((file) => file.permissionMatrixLazy))
const auditRoute = createRoute({ getParentRoute: () => administrationRoute, path: '/audit' }).lazy(() =>
  import('../audit/audit-screen.tsx').then((file) => file.auditLazy),
)

export const administrationRoutes = [
  administrationRoute.addChildren([accountsRoute, accountRoute, permissionsRoute, auditRoute]),
] as const
