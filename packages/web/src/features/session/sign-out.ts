import { api } from '../../app/api.ts'

/**
 * Ends the session and leaves nothing of it in the page: the browser loads the sign-in page afresh. Without a network
 * the session ends on the server by itself; the page is left all the same.
 */
export async function signOut(): Promise<void> {
  try {
    await api.delete('/api/session', { whenSignedOut: 'throw' })
  } finally {
    window.location.replace('/sign-in')
  }
}
