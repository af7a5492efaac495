import { createRouter } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { aboutRoutes } from '../features/about/about-routes.ts'
import { accountRoutes } from '../features/account/account-screens.ts'
import { administrationRoutes } from '../features/accounts/administration-routes.ts'
import { homeRoutes } from '../features/home/home-screens.ts'
import { planRoutes } from '../features/plans/plan-screens.ts'
import { returnRoutes } from '../features/returns/return-screens.ts'
import { sessionRoutes } from '../features/session/session-screens.ts'
import { targetRoutes } from '../features/targets/target-screens.ts'
import { unitRoutes } from '../features/units/unit-screens.ts'
import { LoadingState } from '../design/loading-state.tsx'
import { BrokenScreen } from './broken-screen.tsx'
import { frameRoute } from './frame-route.tsx'
import { rootRoute } from './root-route.tsx'

// A feature adds one line here. Routes outside the frame are those that need nobody signed in.
const insideFrame = frameRoute.addChildren([
  ...homeRoutes,
  ...planRoutes,
  ...targetRoutes,
  ...unitRoutes,
  ...accountRoutes,
  ...aboutRoutes,
  ...administrationRoutes,
  ...returnRoutes,
])
const routeTree = rootRoute.addChildren([insideFrame, ...sessionRoutes])

/** The routes of the programme's app. */
export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    defaultErrorComponent: BrokenScreen,
    defaultPendingComponent: LoadingState,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
