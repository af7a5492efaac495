import type { words as about } from './about.vi.ts'
import type { words as account } from './account.vi.ts'
import type { words as design } from './design.vi.ts'
import type { words as home } from './home.vi.ts'
import type { words as problems } from './problems.vi.ts'
import type { words as session } from './session.vi.ts'
import type { words as shell } from './shell.vi.ts'
import type { words as units } from './units.vi.ts'
import type { words as accounts } from './accounts.vi.ts'
import type { words as audit } from './audit.vi.ts'
import type { words as setup } from './setup.vi.ts'

/** One line per feature: makes `t('…')` know every key. Vietnamese is the source; English must have its shape. */
type Words = {
  setup: typeof setup
  audit: typeof audit
  accounts: typeof accounts
  about: typeof about
  account: typeof account
  design: typeof design
  home: typeof home
  problems: typeof problems
  session: typeof session
  shell: typeof shell
  units: typeof units
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Words
  }
}
