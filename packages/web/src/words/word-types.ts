import type { words as about } from './about.vi.ts'
import type { words as account } from './account.vi.ts'
import type { words as accounts } from './accounts.vi.ts'
import type { words as audit } from './audit.vi.ts'
import type { words as design } from './design.vi.ts'
import type { words as home } from './home.vi.ts'
import type { words as plans } from './plans.vi.ts'
import type { words as problems } from './problems.vi.ts'
import type { words as reading } from './reading.vi.ts'
import type { words as returns } from './returns.vi.ts'
import type { words as review } from './review.vi.ts'
import type { words as session } from './session.vi.ts'
import type { words as setup } from './setup.vi.ts'
import type { words as shell } from './shell.vi.ts'
import type { words as support } from './support.vi.ts'
import type { words as targets } from './targets.vi.ts'
import type { words as units } from './units.vi.ts'

/** One line per feature: makes `t('…')` know every key. Vietnamese is the source; English must have its shape. */
type Words = {
  about: typeof about
  account: typeof account
  accounts: typeof accounts
  audit: typeof audit
  design: typeof design
  home: typeof home
  plans: typeof plans
  problems: typeof problems
  reading: typeof reading
  returns: typeof returns
  review: typeof review
  session: typeof session
  setup: typeof setup
  shell: typeof shell
  targets: typeof targets
  support: typeof support
  units: typeof units
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Words
  }
}
