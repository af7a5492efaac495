import { useMutation, useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GetLink, UseLink } from '@hoanhap/contract/accounts/link-schemas'
import { api } from '../../app/api.ts'
import link from '../../design/link-button.module.css'
import { Notice } from '../../design/notice.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { OutsideFrame } from './outside-frame.tsx'

/** The token stands behind `#`: it reaches neither a server log nor the next site's referrer. */
const tokenInAddress = (): string => decodeURIComponent(window.location.hash.slice(1))

function LinkScreen() {
  const { t } = useTranslation('session')
  const token = tokenInAddress()
  const query = useQuery({
    queryKey: ['link', token],
    queryFn: ({ signal }) =>
      api.get<typeof GetLink>('/api/links/:token', { params: { token }, signal, whenSignedOut: 'throw' }),
    enabled: token !== '',
    staleTime: Infinity,
  })
  return (
    <OutsideFrame title={t('link.title')}>
      {token === '' ? (
        <Notice>{t('link.missing')}</Notice>
      ) : (
        <QueryView query={query}>
          {(found) => (
            <LinkPassword token={token} userName={found.userName} displayName={found.displayName} />
          )}
        </QueryView>
      )}
    </OutsideFrame>
  )
}

function LinkPassword(props: {
  readonly token: string
  readonly userName: string
  readonly displayName: string
}) {
  const { t } = useTranslation('session')
  const { token, userName, displayName } = props
  const save = useMutation({
    mutationFn: (password: string) =>
      api.post<typeof UseLink>('/api/links/:token', {
        params: { token },
        body: { password },
        whenSignedOut: 'throw',
      }),
  })
  if (save.isSuccess) {
    return (
      <Notice>
        <p>{t('link.done', { userName })}</p>
        <p>
          <a className={link.primary} href="/sign-in">
            {t('link.goSignIn')}
          </a>
        </p>
      </Notice>
    )
  }
  return (
    <>
      <p>{t('link.hello', { userName, displayName })}</p>
      <NewPasswordForm
        userName={userName}
        pending={save.isPending}
        error={save.error}
        onSubmit={(password) => save.mutate(password)}
      />
    </>
  )
}

export const linkLazy = createLazyRoute('/link')({ component: LinkScreen })
