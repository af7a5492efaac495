/** What the screens are made of, with the terms under which it is used. */
export const LICENCES = [
  { name: 'Be Vietnam Pro', terms: 'SIL Open Font License 1.1' },
  { name: 'React', terms: 'MIT' },
  { name: 'Mantine', terms: 'MIT' },
  { name: 'TanStack Router, TanStack Query', terms: 'MIT' },
  { name: 'i18next, react-i18next', terms: 'MIT' },
  { name: 'Workbox', terms: 'MIT' },
  { name: 'uqr', terms: 'MIT' },
] as const
