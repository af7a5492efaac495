import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, retainSearchParams } from '@tanstack/react-router'
import type { Permission } from '@hoanhap/domain/permissions/permission-matrix'
import { BrokenPage } from './broken-screen.tsx'
import { MissingPage } from './missing-screen.tsx'
import { readScope } from './read-scope.ts'

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
  errorComponent: BrokenPage,
  notFoundComponent: MissingPage,
})
