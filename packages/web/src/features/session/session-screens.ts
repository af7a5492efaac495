import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../app/root-route.tsx'
import { safeNext } from './safe-next.ts'

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = safeNext(search['next'])
    return next === undefined ? {} : { next }
  },
}).lazy(() => import('./sign-in-screen.tsx').then((file) => file.signInLazy))

const setUpRoute = createRoute({ getParentRoute: () => rootRoute, path: '/set-up' }).lazy(() =>
  import('./set-up-screen.tsx').then((file) => file.setUpLazy),
)
const linkRoute = createRoute({ getParentRoute: () => rootRoute, path: '/link' }).lazy(() =>
  import('./link-screen.tsx').then((file) => file.linkLazy),
)

export const sessionRoutes = [signInRoute, setUpRoute, linkRoute] as const
