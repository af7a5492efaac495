import type { words as source } from './audit.vi.ts'

export const words: typeof source = {
  title: 'Audit',
  lead: 'Every write and every look at sensitive content. Nobody can edit or delete it; the command audit verify checks the chain.',
  none: 'Nothing has been recorded yet',
  more: 'Show more',
  number: 'no. {{number}}',
}
