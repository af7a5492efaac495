import type { FastifyInstance, RouteOptions } from 'fastify'

const OPEN = new Set(['anyone', 'signed-in', 'partly-signed-in'])

/**
 * Stops the application at boot when a route does not say who may call it, names a permission that does not exist,
 * or answers without a declared shape; closes request shapes, so that an undeclared field is refused.
 */
export function enforceRouteRules(app: FastifyInstance, permissions: ReadonlySet<string>): void {
  app.addHook('onRoute', (route) => {
    const name = `${String(route.method)} ${route.url}`
    const may = route.config?.may
    if (may === undefined) throw new RangeError(`${name} does not say who may call it`)
    if (!OPEN.has(may) && !permissions.has(may))
      throw new RangeError(`${name} asks for an unknown permission: ${may}`)
    if (route.config?.sends !== 'file' && !hasResponseShape(route))
      throw new RangeError(`${name} does not declare the shape of its answer`)
    closeShape(route.schema?.body)
    closeShape(route.schema?.querystring)
    closeShape(route.schema?.params)
  })
}

function hasResponseShape({ schema }: RouteOptions): boolean {
  const response = schema?.response
  return (
    typeof response === 'object' &&
    response !== null &&
    Object.keys(response).some((code) => code.startsWith('2'))
  )
}

/** Objects that do not say otherwise take no undeclared fields; parts of an allOf see only their own, so they stay open. */
function closeShape(shape: unknown): void {
  if (typeof shape !== 'object' || shape === null) return
  if (Array.isArray(shape)) return shape.forEach(closeShape)
  const object = shape as Record<string, unknown>
  if (object['properties'] && object['additionalProperties'] === undefined)
    object['additionalProperties'] = false
  for (const [key, part] of Object.entries(object)) if (key !== 'allOf') closeShape(part)
}
