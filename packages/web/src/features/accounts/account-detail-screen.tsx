import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AccountSummary } from '@hoanhap/contract/accounts/account-schemas'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { AccountActs } from './account-acts.tsx'
import { AccountGrants } from './account-grants.tsx'
import { accountStatus } from './account-status.ts'
import { accountQuery } from './accounts-query.ts'

/** One account: its roles and where, and switching it off or resetting it. */
function AccountDetailScreen() {
  const { t } = useTranslation('accounts')
  const { accountId } = useParams({ from: '/frame/administration/accounts/$accountId' })
  useLive('accounts')
  const query = useQuery(accountQuery(accountId))
  return (
    <Screen title={query.data?.displayName ?? t('title')} lead={<AccountFacts account={query.data} />}>
      <QueryView query={query}>
        {(account) => (
          <>
            <AccountGrants account={account} />
            <AccountActs account={account} />
          </>
        )}
      </QueryView>
    </Screen>
  )
}

function AccountFacts(props: { readonly account: AccountSummary | undefined }) {
  const { t } = useTranslation('accounts')
  const { account } = props
  return (
    <p>
      <Link to="/administration/accounts">{t('title')}</Link>
      {account === undefined
        ? null
        : ` · ${account.userName} · ${t(`status.${accountStatus(account.status)}`)} · ${
            account.secondFactor ? t('detail.secondFactorOn') : t('detail.secondFactorOff')
          }`}
    </p>
  )
}

export const accountDetailLazy = createLazyRoute('/frame/administration/accounts/$accountId')({
  component: AccountDetailScreen,
})
