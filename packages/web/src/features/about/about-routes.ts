import { createRoute } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'

const aboutRoute = createRoute({ getParentRoute: () => frameRoute, path: '/about' }).lazy(() =>
  import('./about-screen.tsx').then((file) => file.aboutLazy),
)

export const aboutRoutes = [aboutRoute] as const
