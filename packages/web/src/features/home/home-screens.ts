import { createRoute } from '@tanstack/react-router'
import { warmWords } from '../../words/start-words.ts'
import { frameRoute } from '../../app/frame-route.tsx'

const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  staticData: { tab: { order: 1, word: 'home', may: [] } },
}).lazy(() => {
  warmWords('home')
  return import('./home-screen.tsx').then((file) => file.homeLazy)
})

export const homeRoutes = [homeRoute] as const
