/** What an agency is, so that duties of bodies outside the People's Committee are requests. */
export type AgencyKind =
  | 'department'
  | 'committee'
  | 'party'
  | 'front'
  | 'union'
  | 'court'
  | 'force'
  | 'ministry'
  | 'body'
  | 'unit'
  | 'media'
  | 'group'

export type AgencyName = {
  readonly code: string
  readonly name: string
  readonly kind: AgencyKind
  /** Lower-case spellings as a regular expression source; blanks stand for any run of blanks. */
  readonly spellings: string
  /** Codes of the agencies that took its work over (by function, 2025). */
  readonly successors?: readonly string[]
  /** The entry stands for several bodies: the name is the words as written. */
  readonly asWritten?: true
}
