/**
 * Agencies of the catalogue whose accounts may see the streets and points that a plan names (trust.md §3): the
 * authorities that inspect there or answer for the programme. Never courts, the press, mass organisations, banks or
 * those who help people. The catalogue does not say what kind of body an agency is, so the set is closed here.
 */
const OWNING_AGENCIES: ReadonlySet<string> = new Set([
  'T.PCMD', // the standing agency of the programme
  'T.LDVL',
  'T.CA',
  'T.YT',
  'T.NV',
  'T.UBH',
  'T.UBX',
  'T.BCD',
  'XA.CA',
])

/** Whether a plan's named streets and points may belong to this agency. */
export const mayOwnPlaces = (agencyCode: string): boolean => OWNING_AGENCIES.has(agencyCode)
