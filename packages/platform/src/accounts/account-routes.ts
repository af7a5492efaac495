import {
  AddGrant,
  ApproveReset,
  ChangeAccount,
  EndGrant,
  GetAccount,
  InviteAccount,
  ListAccounts,
} from '@hoanhap/contract/accounts/account-schemas'
import type { ServiceModule } from '../http/build-service.ts'
import { read, write } from '../http/context.ts'
import type { AccountOptions } from './account-options.ts'
import {
  approveReset,
  disableAccount,
  enableAccount,
  inviteAccount,
  listAccounts,
  requestReset,
  showAccount,
} from './account-service.ts'
import { addGrant, removeGrant } from './grant-service.ts'

/** Accounts of others, for administrators. */
export const accountRoutes =
  (options: AccountOptions): ServiceModule =>
  async (app) => {
    const config = { may: options.roles.administer }
    const secret = { ...config, secret: true } as const

    app.get('/accounts', { config, schema: ListAccounts }, (request) =>
      read(request, (ctx) => listAccounts(ctx, options, request.query.search)),
    )
    app.post('/accounts', { config: secret, schema: InviteAccount }, (request) =>
      write(request, (ctx) => inviteAccount(ctx, options, request.body)),
    )
    app.get('/accounts/:accountId', { config, schema: GetAccount }, (request) =>
      read(request, (ctx) => showAccount(ctx, options, request.params.accountId)),
    )

    const changes = { disable: disableAccount, enable: enableAccount, 'request-reset': requestReset }
    for (const [verb, change] of Object.entries(changes))
      app.post(`/accounts/:accountId/${verb}`, { config, schema: ChangeAccount }, (request) =>
        write(request, (ctx) => change(ctx, options, request.params.accountId)),
      )
    app.post('/accounts/:accountId/approve-reset', { config: secret, schema: ApproveReset }, (request) =>
      write(request, (ctx) => approveReset(ctx, options, request.params.accountId)),
    )

    app.post('/accounts/:accountId/grants', { config, schema: AddGrant }, (request) =>
      write(request, (ctx) => addGrant(ctx, options, request.params.accountId, request.body)),
    )
    app.delete('/accounts/:accountId/grants/:grantId', { config, schema: EndGrant }, (request) =>
      write(request, (ctx) => removeGrant(ctx, options, request.params.accountId, request.params.grantId)),
    )
  }
