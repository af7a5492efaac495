import { expect, test } from 'vitest'
import { askToSignIn, signInWaiting } from './sign-in-again.ts'

test('askToSignIn > calls that end together share one dialog and go on together', async () => {
  const [first, second] = [askToSignIn(), askToSignIn()]
  const waiting = signInWaiting.get()
  expect(waiting).not.toBeNull()
  waiting?.done()
  await Promise.all([first, second])
  expect(signInWaiting.get()).toBeNull()
})

test('askToSignIn > rejects as signed out when the person closes the dialog, and may ask again', async () => {
  const asked = askToSignIn()
  signInWaiting.get()?.gaveUp()
  await expect(asked).rejects.toMatchObject({ code: 'auth/signed-out' })
  const again = askToSignIn()
  signInWaiting.get()?.done()
  await again
})
