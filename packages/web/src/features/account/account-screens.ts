import { createRoute } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'

const accountRoute = createRoute({ getParentRoute: () => frameRoute, path: '/account' }).lazy(() =>
  import('./account-screen.tsx').then((file) => file.accountLazy),
)

export const accountRoutes = [accountRoute] as const
