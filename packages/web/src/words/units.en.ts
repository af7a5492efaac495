import type { words as source } from './units.vi.ts'

export const words: typeof source = {
  title: 'Units through the years',
  lead: 'Provinces, districts (until 30/06/2025), communes: former names, new names and where they went.',
  search: 'Name or code of a unit, diacritics not needed',
  example: 'For example: phuong 5 quan 5, thuy nguyen, 27316',
  start: 'Type at least two characters',
  startBody: 'Units of today come first; for those that have ended, where they went is told.',
  none: 'No unit found',
  noneBody: 'Try a shorter name without the type of unit, or a code.',
  found: 'Results: {{hits}}',
  code: 'code {{code}}',
  level: { nation: 'nation', province: 'province', district: 'district', commune: 'commune' },
  became: 'is now',
  since: 'since {{from}}',
  during: 'from {{from}} until before {{to}}',
}
