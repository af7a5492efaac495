import type { words as source } from './design.vi.ts'

export const words: typeof source = {
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  reference: 'Incident id: {{instance}}',
  offline: 'No network. What was sent is safe; what you are typing is still on this screen.',
  update: {
    ready: 'A new version is ready.',
    busy: 'It can be applied once what you are typing has been transferred.',
    apply: 'Update',
    later: 'Later',
  },
  notFound: {
    title: 'There is no such page',
    body: 'The address may be old, or this account may not see it. Nothing was lost.',
    home: 'Go to the first page',
  },
  broken: {
    title: 'The page could not be shown',
    body: 'What was saved is safe. Reload the page; if it happens again, tell the administrator with the time.',
    reload: 'Reload the page',
  },
  language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
  scheme: { label: 'Appearance', light: 'Light', dark: 'Dark', auto: 'As the device' },
  status: {
    achieved: 'Achieved',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    'no-data': 'No data yet',
    'quota-only': 'Figure followed only',
    'awaiting-release': 'No release yet',
    outside: 'Kept outside the software – totals only',
    'level-ended': 'This level of unit has ended',
  },
}
