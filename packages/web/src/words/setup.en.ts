import type { words as source } from './setup.vi.ts'

export const words: typeof source = {
  title: 'First run',
  step: 'Step {{step}} of {{steps}}',
  next: 'Continue',
  back: 'Back',
  ready: 'It is set up. Now sign in as the administrator.',
  goSignIn: 'Go to sign-in',
  noToken:
    'Open exactly the set-up link that the server printed (it ends with a code). It works for 15 minutes; restart for a new one.',
  refusals: {
    title: 'What this software refuses to do',
    lead: 'Every administrator reads and accepts this before the first use. It is built in; it is not an option.',
    accept: 'I have read this and accept it.',
  },
  province: {
    title: 'Which province?',
    lead: 'The communes will be those of the chosen province.',
    search: 'Name of the province, diacritics not needed',
    none: 'Not found. Try a shorter name.',
  },
  administrator: {
    title: 'Who administers?',
    lead: 'The administrator invites the other accounts. The first sign-in sets up two-step sign-in.',
    userName: 'User name',
    userNameHelp: 'Small letters without diacritics, digits, points or hyphens.',
    displayName: 'Name of the employee',
    finish: 'Finish the set-up',
  },
}
