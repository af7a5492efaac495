import { createRoute } from '@tanstack/react-router'
import { frameRoute } from '../../app/frame-route.tsx'
import { isQueueStatus, type QueueStatus } from './queue-filter.ts'

const textIn = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = search[name]
  return typeof value === 'string' && value.length <= 40 ? value : undefined
}

const returnsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/returns',
  staticData: { tab: { order: 3, word: 'returns', may: ['return.read'] } },
}).lazy(() => import('./returns-screen.tsx').then((file) => file.returnsLazy))

const queueRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/returns/queue',
  validateSearch: (search): { status?: QueueStatus } => {
    const status = search['status']
    return isQueueStatus(status) ? { status } : {}
  },
}).lazy(() => import('./queue-screen.tsx').then((file) => file.queueLazy))

const openRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/returns/open',
  validateSearch: (search): { form?: string } => {
    const form = textIn(search, 'form')
    return form === undefined ? {} : { form }
  },
}).lazy(() => import('./open-return-screen.tsx').then((file) => file.openReturnLazy))

const returnRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/returns/$returnId',
  validateSearch: (search): { step?: string; line?: string } => {
    const step = textIn(search, 'step')
    const line = textIn(search, 'line')
    return { ...(step === undefined ? {} : { step }), ...(line === undefined ? {} : { line }) }
  },
}).lazy(() => import('./return-screen.tsx').then((file) => file.returnLazy))

const printRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/returns/$returnId/print',
}).lazy(() => import('./return-print-screen.tsx').then((file) => file.returnPrintLazy))

export const returnRoutes = [returnsRoute, queueRoute, openRoute, returnRoute, printRoute] as const
