import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../design/empty-state.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { Screen } from '../../design/screen.tsx'
import { useLive } from '../../live/use-live.ts'
import { AccountList } from './account-list.tsx'
import { accountsQuery } from './accounts-query.ts'
import { AdministrationNav } from './administration-nav.tsx'
import { InviteDialog } from './invite-dialog.tsx'

/** Who may use the software here, and inviting one more. */
function AccountsScreen() {
  const { t } = useTranslation('accounts')
  const [text, setText] = useState('')
  const [inviting, setInviting] = useState(false)
  useLive('accounts')
  const query = useQuery(accountsQuery(useDeferredValue(text.trim())))
  return (
    <Screen
      title={t('title')}
      lead={<AdministrationNav />}
      actions={<Button onClick={() => setInviting(true)}>{t('invite.open')}</Button>}
    >
      <TextInput
        label={t('search')}
        type="search"
        autoComplete="off"
        size="md"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <QueryView query={query}>
        {(accounts) =>
          accounts.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('noneBody')}</p>
            </EmptyState>
          ) : (
            <AccountList accounts={accounts} />
          )
        }
      </QueryView>
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </Screen>
  )
}

export const accountsLazy = createLazyRoute('/frame/administration/accounts')({ component: AccountsScreen })
