import type { ColumnType } from 'kysely'
import type { TargetKind, TargetOperator, MeasuredBy } from '@hoanhap/domain/targets/target'
import type { CellState } from '@hoanhap/domain/returns/return-cell'
import type { ReturnAction, ReturnStatus } from '@hoanhap/domain/returns/return-state'

/** numeric, date and int8 arrive as text (stack.md §3); numbers go in as numbers or text. */
type Numeric = ColumnType<string, string | number, string | number>
type NullableNumeric = ColumnType<string | null, string | number | null, string | number | null>
/** jsonb arrives parsed and goes in as JSON text. */
type Json<T> = ColumnType<T, string, string>
type Level = 'nation' | 'province' | 'district' | 'commune'
type Sensitivity = 'S0' | 'S1' | 'S2' | 'S3'

export type PlanHeaderRow = {
  number: string | null
  kind: string | null
  issuedOn: string | null
  issuer: string | null
  title: string | null
  periodFrom: number | null
  periodTo: number | null
  basis: string[]
  programme?: { number: string | null; name: string | null } | null
  amends?: string[]
  replaces?: string[]
  recipients?: string[]
}
export type ItemKindRow = 'target' | 'task' | 'assignment' | 'budget' | 'reporting' | 'request' | 'objective'
export type OutlineRow = {
  id: string
  parent: string | null
  marker: string
  title: string
  role: string | null
  start: number
}
export type SetAsideRow = { start: number; end: number; why: string }
/** An item that another was made from, and how it stood before. */
export type MadeFromRow = { id: string; state: ItemStateRow }
export type ItemStateRow = 'proposed' | 'accepted' | 'edited' | 'removed'

export type UnitTables = {
  units: { unit_id: number; fictional_tenant: number | null }
  unit_versions: {
    unit_id: number
    valid_from: string
    valid_to: string | null
    code: string
    level: Level
    type: string
    name: string
    search: string
    parent_id: number | null
    source: string
  }
  unit_edges: {
    from_id: number
    to_id: number
    changed_on: string
    kind: 'whole' | 'part' | 'unknown-extent'
    share: NullableNumeric
    instrument: string | null
    source: string
  }
  unit_closure: {
    ancestor_id: number
    descendant_id: number
    descendant_level: Level
    valid_from: string
    valid_to: string | null
  }
  administrations: { tenant_id: number; unit_id: number; fictional: boolean; set_up_at: Date }
  refusal_acceptances: { tenant_id: number; account_id: string; refusals_version: string; accepted_at: Date }
}

export type CatalogueTables = {
  data_elements: {
    code: string
    sensitivity: Sensitivity
    enforcement: boolean
    over_units: 'sum' | 'none'
    definition_version: number
    valid_from: string
    valid_to: string | null
  }
  indicators: { code: string; sensitivity: Sensitivity; enforcement: boolean }
  forms: {
    code: string
    version: number
    level: 'province' | 'commune'
    valid_from: string
    valid_to: string | null
  }
  form_lines: { form_code: string; form_version: number; element: string; sensitivity: Sensitivity }
}

export type PlanTables = {
  stored_files: {
    tenant_id: number
    sha256: string
    size_bytes: Numeric
    media_type: string
    received_at: Date
  }
  plans: {
    tenant_id: number
    id: string
    unit_id: number
    status: 'draft' | 'published' | 'amending' | 'discarded'
    origin: 'pack' | 'document'
    version: number
    header: Json<PlanHeaderRow>
    header_version: number
    reason: string | null
    document_id: string | null
    owning_agency: string | null
    search: string
    created_at: Date
    updated_at: Date
  }
  plan_documents: {
    tenant_id: number
    id: string
    plan_id: string
    file_name: string | null
    file_sha256: string | null
    body: string
    places: Json<{ start: number; end: number }[]>
    warnings: Json<string[]>
    outline: Json<OutlineRow[]>
    set_aside: Json<SetAsideRow[]>
    received_at: Date
    received_by: string
  }
  plan_items: {
    tenant_id: number
    id: string
    plan_id: string
    position: number
    kind: ItemKindRow
    state: ItemStateRow
    item_version: number
    span_start: number | null
    span_end: number | null
    confidence: Numeric
    why: Json<string[]>
    made_from: ColumnType<MadeFromRow[], string | undefined, string>
    fields: Json<Record<string, unknown>>
  }
  plan_versions: {
    tenant_id: number
    plan_id: string
    version: number
    header: Json<PlanHeaderRow>
    owning_agency: string | null
    reason: string | null
    published_at: Date
    published_by: string
  }
  targets: {
    tenant_id: number
    plan_id: string
    version: number
    id: string
    position: number
    wording: string
    span_start: number | null
    span_end: number | null
    kind: TargetKind
    indicator: string | null
    operator: TargetOperator
    value: Numeric
    value_to: NullableNumeric
    unit: string
    baseline_value: NullableNumeric
    baseline_year: number | null
    baseline_source: string | null
    milestones: Json<{ year: number; value: number }[]>
    deadline_year: number | null
    scope_level: Level | null
    population: string | null
    owner_agency: string | null
    measured_by: MeasuredBy
    enforcement: boolean
  }
  plan_version_items: {
    tenant_id: number
    plan_id: string
    version: number
    id: string
    position: number
    kind: Exclude<ItemKindRow, 'target'>
    span_start: number | null
    span_end: number | null
    fields: Json<Record<string, unknown>>
  }
}

export type ReturnTables = {
  returns: {
    tenant_id: number
    id: string
    unit_id: number
    form_code: string
    form_version: number
    period: string
    ends_on: string
    opened_at: Date
  }
  return_states: {
    tenant_id: number
    return_id: string
    status: ReturnStatus
    version: number
    last_action: number
    sent_at: Date | null
  }
  draft_cells: {
    tenant_id: number
    return_id: string
    element: string
    state: CellState | null
    value: NullableNumeric
    note: string | null
    cell_version: number
    updated_by: string
    updated_at: Date
  }
  draft_narratives: {
    tenant_id: number
    return_id: string
    code: string
    body: string
    narrative_version: number
    updated_by: string
    updated_at: Date
  }
  return_versions: {
    tenant_id: number
    return_id: string
    version: number
    snapshot: string
    seal: string
    sealed_at: Date
    sealed_by: string
  }
  return_values: {
    tenant_id: number
    return_id: string
    version: number
    element: string
    state: CellState
    value: NullableNumeric
    note: string | null
  }
  return_actions: {
    tenant_id: number
    return_id: string
    seq: number
    action: Exclude<ReturnAction, 'edit'>
    version: number
    reason: string | null
    acted_at: Date
    acted_by: string
  }
  rollup_values: {
    tenant_id: number
    unit_id: number
    period: string
    element: string
    total: Numeric
    reported: number
    accepted_total: Numeric
    accepted_reported: number
  }
  releases: {
    tenant_id: number
    serial: number
    released_on: string
    previous_digest: string | null
    digest: string
  }
  released_values: {
    tenant_id: number
    serial: number
    unit_id: number
    period: string
    element: string
    value: NullableNumeric
  }
}

/** Tables of the programme database beside those of the platform. */
export type ProgrammeTables = UnitTables & CatalogueTables & PlanTables & ReturnTables

declare module '@hoanhap/platform/database/tables' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how a service adds its tables to the platform's
  interface Tables extends ProgrammeTables {}
}
