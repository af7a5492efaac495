import type { FastifyInstance } from 'fastify'

export type Route = { readonly method: string; readonly url: string; readonly may: string }

/** Every route of a service that has not booted yet, with who may call it; HEAD follows GET and is left out. */
export async function routesOf(app: FastifyInstance): Promise<Route[]> {
  const routes: Route[] = []
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat())
      if (method !== 'HEAD') routes.push({ method, url: route.url, may: route.config?.may ?? '' })
  })
  await app.ready()
  return routes
}

/** Ids of things that exist, by the name of the parameter; whatever is left out is an id of nothing. */
export type KnownIds = Partial<
  Record<'planId' | 'itemId' | 'targetId' | 'returnId' | 'unitId', string | number>
>

export const NOTHING = '00000000-0000-4000-8000-000000000000'

/** The address of a route, its parameters filled in. */
export const addressOf = (url: string, ids: KnownIds = {}): string =>
  url.replace(/:(\w+)/g, (_all, name: string) => {
    const known = ids[name as keyof KnownIds]
    return String(known ?? (name.endsWith('Id') && name !== 'unitId' ? NOTHING : name === 'unitId' ? 1 : 'X'))
  })
