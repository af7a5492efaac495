import type { words as source } from './support.vi.ts'

export const words: typeof source = {
  name: 'Notebook',
  exit: 'Quick exit',
  exitHint: 'Leaves the page at once and signs out. Pressing Esc twice does it too.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'My account',
  link: 'Set the password',
}
