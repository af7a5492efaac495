import type { DataElement } from '@hoanhap/domain/catalogue/data-element'
import type { Form } from '@hoanhap/domain/catalogue/form'
import type { Indicator } from '@hoanhap/domain/catalogue/indicator'
import type { PlainDate } from '@hoanhap/domain/plain-date'
import type { Bilingual } from '@hoanhap/domain/words'

/** Who holds a function at a date; `validTo` is the first day on which it no longer does. */
type AgencyHolder = {
  readonly name: string
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly source: string
}

/** An agency as a function that outlives its names: succession is by function (traceability G29). */
export type Agency = {
  readonly code: string
  readonly name: Bilingual
  readonly level: 'province' | 'commune'
  /** 1–14: the agency groups of the Hải Phòng plan; null for the others. */
  readonly group: number | null
  /** Not under the people's committee: asked ("đề nghị"), never overdue. */
  readonly outsideCommittee: boolean
  readonly holders: readonly AgencyHolder[]
  readonly note: string | null
}

type EstablishmentType = {
  readonly code: string
  readonly name: Bilingual
  /** The line of form XA-6T under which such an establishment is counted. */
  readonly countsIn: string
  /** Needs the certificate of security conditions. */
  readonly securityConditions: boolean
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly source: string
}

/** All programme reference data of `reference/`, checked. */
export type Reference = {
  readonly elements: readonly DataElement[]
  readonly indicators: readonly Indicator[]
  readonly forms: readonly Form[]
  readonly agencies: readonly Agency[]
  readonly establishmentTypes: readonly EstablishmentType[]
  /** SHA-256 over the files in fixed order, hex: tells whether a database holds this very catalogue. */
  readonly digest: string
}

/** The agency's name at a date: the first holder valid then, or undefined if nobody held the function. */
export function agencyHolderAt(agency: Agency, date: PlainDate): AgencyHolder | undefined {
  return agency.holders.find(
    (holder) => holder.validFrom <= date && (holder.validTo === null || date < holder.validTo),
  )
}
