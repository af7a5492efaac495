import { createRoute } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'

const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  staticData: { tab: { order: 1, word: 'home', may: [] } },
}).lazy(() => import('./home-screen.tsx').then((file) => file.homeLazy))

export const homeRoutes = [homeRoute] as const
