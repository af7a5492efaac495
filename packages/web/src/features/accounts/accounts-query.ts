import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { GetAccount, ListAccounts } from '@hoanhap/contract/accounts/account-schemas'
import { api } from '../../app/api.ts'

/** Accounts within the administrator's reach whose name resembles the text. */
export const accountsQuery = (search: string) =>
  queryOptions({
    queryKey: ['accounts', 'list', search],
    queryFn: ({ signal }) =>
      api.get<typeof ListAccounts>('/api/accounts', { query: search === '' ? {} : { search }, signal }),
    placeholderData: keepPreviousData,
  })

export const accountQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['accounts', accountId],
    queryFn: ({ signal }) =>
      api.get<typeof GetAccount>('/api/accounts/:accountId', { params: { accountId }, signal }),
  })
