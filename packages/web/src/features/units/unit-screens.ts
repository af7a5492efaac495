import { createRoute } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'

const unitsRoute = createRoute({ getParentRoute: () => frameRoute, path: '/units' }).lazy(() =>
  import('./unit-search-screen.tsx').then((file) => file.unitSearchLazy),
)

export const unitRoutes = [unitsRoute] as const
