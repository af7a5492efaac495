import { createRoute, redirect } from '@tanstack/react-router'
import { ProblemError } from '@hoanhap/contract/client'
import { meQuery } from '../features/session/me.ts'
import { LoadingState } from '../design/loading-state.tsx'
import { BrokenPage } from './broken-screen.tsx'
import { Frame } from './frame/frame.tsx'
import { MissingScreen } from './missing-screen.tsx'
import { homeQuery } from './home-query.ts'
import { periodsQuery } from './scope-queries.ts'
import { readScope } from './read-scope.ts'
import { rootRoute } from './root-route.tsx'

/** Everything that needs somebody signed in hangs below this route and inside the frame. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: async ({ context, location, search }) => {
    try {
      await Promise.all([
        // Its failure is the home screen's to show: an account without a unit still has its other screens. Nobody may
        // be signed in yet: then the sign-in page opens, and no dialog that says a session has ended.
        context.queries.prefetchQuery({ ...homeQuery(readScope(search), 'throw'), staleTime: 30_000 }),
        context.queries.ensureQueryData(meQuery),
        context.queries.ensureQueryData(periodsQuery),
      ])
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) {
        redirect({ to: '/sign-in', search: { next: location.href }, throw: true })
      }
      throw error
    }
  },
  component: Frame,
  pendingComponent: LoadingState,
  errorComponent: BrokenPage,
  notFoundComponent: MissingScreen,
})
