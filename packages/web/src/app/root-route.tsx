import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, retainSearchParams } from '@tanstack/react-router'
import type { Permission } from '@hoanhap/domain/permissions/permission-matrix'
import { BrokenScreen } from './broken-screen.tsx'
import { MissingPage } from './missing-screen.tsx'

/** Unit and period are the context of every view and stand in the address, so that it can be linked and printed. */
export type ScopeSearch = { unit?: number; period?: string }

const isPeriodId = (text: unknown): text is string => typeof text === 'string' && /^(hc|tk)-\d{4}/.test(text)

export const readScope = (search: Record<string, unknown>): ScopeSearch => ({
  ...(Number.isInteger(search['unit']) && Number(search['unit']) > 0 ? { unit: Number(search['unit']) } : {}),
  ...(isPeriodId(search['period']) ? { period: search['period'] } : {}),
})

/** A tab of the frame, declared by the route it opens; shown to whoever holds one of the permissions. */
export type Tab = {
  readonly order: number
  readonly word: 'home' | 'plans' | 'returns' | 'administration'
  readonly may: readonly Permission[]
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    tab?: Tab
  }
}

export const rootRoute = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  validateSearch: readScope,
  search: { middlewares: [retainSearchParams(['unit', 'period'])] },
  component: Outlet,
  errorComponent: BrokenScreen,
  notFoundComponent: MissingPage,
})
