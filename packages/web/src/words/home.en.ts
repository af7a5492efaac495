import type { words as source } from './home.vi.ts'

export const words: typeof source = {
  title: 'My work',
  noUnit: 'This account belongs to no unit. Use the sections above.',
  noReturns: 'This role fills in no returns. Use the sections above.',
  period: '{{name}} ({{range}})',
  cutOff: 'Cut-off: {{date}}',
  deadline: 'Send by: {{date}}',
  daysLeft: 'working days left: {{days}}',
  dueToday: 'due today',
  daysOver: 'working days overdue: {{days}}',
  owed: {
    title: 'To do',
    done: 'Accepted returns',
    none: 'No return is owed in this period',
    noneBody:
      'When the period has a form, what is to be done appears here. Another period can be chosen above.',
    filled: '{{filled}}/{{total}} lines have a figure',
    reason: 'Why it was sent back: {{reason}}',
    state: {
      none: 'Not started',
      draft: 'Draft saved – not sent',
      sent: 'Sent – waiting for the check',
      returned: 'Sent back to be completed',
      accepted: 'Accepted',
    },
    act: {
      none: 'Start the return',
      draft: 'Continue the return',
      sent: 'View',
      returned: 'Complete it',
      accepted: 'View',
    },
  },
  plans: {
    title: 'Plans in force',
    years: '{{from}}–{{to}}',
    targets: 'Targets: {{total}}',
    open: 'See the targets',
    targetsOf: 'Targets of {{title}}',
  },
  below: {
    title: 'Returns of {{count}} communes',
    accepted: 'accepted',
    waiting: 'waiting for the check',
    returned: 'sent back to be completed',
    notSent: 'not sent',
    overdue: '{{count}} overdue',
  },
  acts: { report: 'Draft the report', check: 'Consolidate the figures', chase: 'Remind' },
  leader: {
    plan: '{{title}}: of {{total}} targets, {{good}} are achieved or on track, {{risk}} at risk, {{late}} off track, {{unknown}} without data.',
    below:
      '{{period}}: returns of {{accepted}}/{{owing}} communes have been accepted; {{overdue}} are overdue.',
    deadline: 'The returns are due on {{date}}; working days left: {{days}}.',
    over: 'The returns were due on {{date}}; working days overdue: {{days}}.',
    decide: 'Needs a decision',
    nothing: 'No target is off track or at risk.',
    behind: '{{title}}: targets off track {{late}}, at risk {{risk}}.',
    seeTargets: 'See the targets',
    document: 'See the draft report',
  },
}
