import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GetHealth } from '@hoanhap/contract/accounts/health-schemas'
import { askDatabase } from '../database/health-queries.ts'

export const healthRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/health', { config: { may: 'anyone' }, schema: GetHealth }, async () => {
    await askDatabase(app.surroundings.db)
    return { status: 'ok' as const }
  })
}
