import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GetLink, LinkReply, UseLink } from '@hoanhap/contract/accounts/link-schemas'
import { api } from '../../app/api.ts'
import link from '../../design/link-button.module.css'
import { Notice } from '../../design/notice.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { NewPasswordForm } from './new-password-form.tsx'

/** The token stands behind `#`: it reaches neither a server log nor the next site's referrer. */
const tokenInAddress = (): string => decodeURIComponent(window.location.hash.slice(1))

/** Whose link it is, and the new password. */
export function LinkPassword() {
  const { t } = useTranslation('session')
  const token = tokenInAddress()
  const query = useQuery({
    queryKey: ['link', token],
    queryFn: ({ signal }) =>
      api.get<typeof GetLink>('/api/links/:token', { params: { token }, signal, whenSignedOut: 'throw' }),
    enabled: token !== '',
    staleTime: Infinity,
  })
  if (token === '') return <Notice>{t('link.missing')}</Notice>
  return <QueryView query={query}>{(found) => <LinkForm token={token} found={found} />}</QueryView>
}

function LinkForm(props: { readonly token: string; readonly found: LinkReply }) {
  const { t } = useTranslation('session')
  const { token } = props
  const { userName, displayName } = props.found
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
        act={t('link.save')}
        pending={save.isPending}
        error={save.error}
        onSubmit={(password) => save.mutate(password)}
      />
    </>
  )
}
