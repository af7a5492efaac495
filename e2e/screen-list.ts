/** Who looks at a screen, and where it is; `PLAN`, `TARGET` and `RETURN` stand for ids that are asked of the service. */
export type Screen = { readonly name: string; readonly as: string | null; readonly path: string }

const PLANNER = 'tonghop'
const REPORTER = 'saomai'
const ADMINISTRATOR = 'quantri1'
export const DEMO_PASSWORD = 'Hoa-Phuong-do-2026'

/** Every screen of the programme, with a person who uses it. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', as: null, path: '/sign-in' },
  { name: 'home-province', as: PLANNER, path: '/' },
  { name: 'home-commune', as: REPORTER, path: '/' },
  { name: 'home-leader', as: 'lanhdao', path: '/' },
  { name: 'plans', as: PLANNER, path: '/plans' },
  { name: 'plan-new', as: PLANNER, path: '/plans/new' },
  { name: 'plan-targets', as: PLANNER, path: '/plans/PLAN/targets' },
  { name: 'plan-tasks', as: PLANNER, path: '/plans/PLAN/tasks' },
  { name: 'plan-document', as: PLANNER, path: '/plans/PLAN/document' },
  { name: 'target', as: PLANNER, path: '/plans/PLAN/targets/TARGET' },
  { name: 'returns', as: REPORTER, path: '/returns' },
  { name: 'return-open', as: REPORTER, path: '/returns/open?form=XA-6T&period=hc-2026-H1' },
  { name: 'return-queue', as: PLANNER, path: '/returns/queue' },
  { name: 'return-check', as: PLANNER, path: '/returns/RETURN' },
  { name: 'reports', as: PLANNER, path: '/reports' },
  { name: 'units', as: PLANNER, path: '/units?search=an%20dong' },
  { name: 'own-account', as: REPORTER, path: '/account' },
  { name: 'about', as: REPORTER, path: '/about' },
  { name: 'accounts', as: ADMINISTRATOR, path: '/administration/accounts' },
  { name: 'permissions', as: ADMINISTRATOR, path: '/administration/permissions' },
  { name: 'audit', as: ADMINISTRATOR, path: '/administration/audit' },
]
