import type { words as source } from './about.vi.ts'

export const words: typeof source = {
  title: 'About and notices',
  version: 'Version {{version}}',
  what: 'Hòa Nhập turns a signed plan into a running programme: targets, tasks, figures and reports, from commune to province, without keeping a register of people.',
  refusals: 'What this software refuses to do',
  sources: {
    title: 'Sources',
    units:
      'The register of administrative units is assembled from open data sets and published resolutions; the source of each unit is in the documentation. It is not an official register.',
    numbers:
      'Every number has a definition and a sender. A missing figure is always called missing, never written as 0.',
  },
  licences: 'Licences',
  own: 'This software is under the Apache-2.0 licence. The screens use:',
}
