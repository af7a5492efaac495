import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSignal } from '../../app/signal.ts'
import { useMe } from '../session/me.ts'
import { returnSaverOf } from './return-savers.ts'
import type { ReturnSaver, SaverState } from './return-saver.ts'

/** The saver of the signed-in person for a return, sending at once when the network or the person comes back. */
export function useReturnSaver(returnId: string): {
  readonly saver: ReturnSaver
  readonly state: SaverState
} {
  const queries = useQueryClient()
  const { accountId } = useMe()
  const saver = returnSaverOf(queries, accountId, returnId)
  const state = useSignal(saver.state)
  useEffect(() => {
    const sendNow = (): void => void saver.flush()
    window.addEventListener('online', sendNow)
    document.addEventListener('visibilitychange', sendNow)
    return () => {
      window.removeEventListener('online', sendNow)
      document.removeEventListener('visibilitychange', sendNow)
    }
  }, [saver])
  return { saver, state }
}
