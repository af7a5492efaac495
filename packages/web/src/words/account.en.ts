import type { words as source } from './account.vi.ts'

export const words: typeof source = {
  title: 'My account',
  userName: 'user name {{userName}}',
  password: {
    title: 'Password',
    change: 'Change the password',
    current: 'Present password',
    show: 'Show or hide the password',
    done: 'The password is changed. Other devices have been signed out.',
  },
  secondFactor: {
    title: 'Two-step sign-in',
    on: 'On. Signing in also needs a code of the authenticator app.',
    off: 'Off. Turn it on to keep the account safe even if the password gets known.',
    turnOn: 'Turn on two-step sign-in',
    newPhone:
      'New phone: sign in with a recovery code, or ask the administrators for a reset (it takes two).',
  },
  sessions: {
    title: 'Where you are signed in',
    current: 'this device',
    times: 'since {{from}}, last used {{last}}',
    end: 'Sign that device out',
  },
  everywhere: {
    title: 'Sign out everywhere',
    consequence:
      'Every device, this one too, must sign in again. What was saved is intact; what is being typed on another device stays on its screen.',
    confirm: 'Sign out everywhere',
    cancel: 'Cancel',
  },
}
