import { GetLink, UseLink } from '@hoanhap/contract/accounts/link-schemas'
import type { ServiceModule } from '../http/build-service.ts'
import { openLink, useLink } from './link-service.ts'

/** Links shown once: invitations and resets. */
export const linkRoutes: ServiceModule = async (app) => {
  const config = { may: 'anyone' }
  app.get('/links/:token', { config, schema: GetLink }, (request) =>
    openLink(app.surroundings, request.params.token, request.ip),
  )
  app.post('/links/:token', { config, schema: UseLink }, async (request) => {
    await useLink(app.surroundings, request.params.token, request.body.password, request.ip)
    return { done: true as const }
  })
}
