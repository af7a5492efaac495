import type { words as source } from './shell.vi.ts'

export const words: typeof source = {
  product: 'Hòa Nhập',
  skip: 'Skip to the main content',
  demo: 'Illustrative data, not real figures.',
  fictional: 'illustrative',
  nav: {
    label: 'Sections',
    home: 'My work',
    plans: 'Plans & tasks',
    returns: 'Returns & reports',
    administration: 'Administration',
  },
  unit: {
    label: 'Unit',
    choose: 'Choose a unit',
    filter: 'Name or code, diacritics not needed',
    none: 'No unit found.',
  },
  period: { label: 'Period', open: 'open', closed: 'closed' },
  search: {
    open: 'Search',
    hint: 'Ctrl K',
    title: 'Quick search',
    label: 'Find a unit or a page, diacritics not needed',
    pages: 'Pages',
    units: 'Units',
    none: 'Nothing found. Try a shorter name.',
    history: 'Units through the years',
  },
  save: {
    device: 'Only on this device',
    sending: 'Transferring',
    safe: 'Safely saved',
  },
  account: {
    menu: 'Account',
    mine: 'My account',
    about: 'About and notices',
    signOut: 'Sign out',
    unsent: 'Something has not been transferred yet. Signing out would lose it. Sign out anyway?',
  },
}
