import type { ColumnType } from 'kysely'

/** jsonb arrives parsed and goes in as JSON text. */
export type Json<T> = ColumnType<T, string, string>
/** numeric and int8 arrive as text (docs/adr/0003-embedded-database.md); numbers or text go in. */
export type Int8 = ColumnType<string, string | number, string | number>

export type AccountStatus = 'invited' | 'active' | 'disabled'
export type SessionState = 'second-factor' | 'enrol-second-factor' | 'signed-in'
export type LinkPurpose = 'invitation' | 'reset' | 'setup'

type AccountTables = {
  accounts: {
    tenant_id: number
    id: string
    user_name: string
    display_name: string
    status: AccountStatus
    password_hash: string | null
    totp_secret: string | null
    totp_last_step: ColumnType<string | null, string | number | null, string | number | null>
    totp_pending: string | null
    reset_requested_by: string | null
    reset_requested_at: Date | null
    created_by: string | null
    created_at: Date
  }
  login_names: { name_hash: string; account_tenant: number; account_id: string }
  account_grants: {
    tenant_id: number
    id: string
    account_id: string
    role: string
    unit_id: number | null
    agency_code: string | null
    valid_from: Date
    valid_to: Date | null
    granted_by: string | null
  }
  recovery_codes: { tenant_id: number; account_id: string; code_hash: string }
  one_time_links: {
    tenant_id: number
    token_hash: string
    purpose: LinkPurpose
    account_id: string | null
    ends_at: Date
  }
}

type SessionTables = {
  sessions: {
    tenant_id: number
    id: string
    account_id: string
    token_hash: string
    state: SessionState
    second_factor: boolean
    device_hash: string | null
    agent: string
    created_at: Date
    seen_at: Date
    idle_seconds: number
    ends_at: Date
  }
  known_devices: { tenant_id: number; account_id: string; device_hash: string; enrolled_at: Date }
  throttles: { key: string; tries: number; blocked_until: Date; forget_at: Date }
}

type RecordTables = {
  installation: { key: string; value: string }
  receipts: {
    tenant_id: number
    account_id: string
    request_id: string
    request_digest: string
    answer: Json<unknown>
    answered_at: Date
  }
  audit_events: {
    tenant_id: number
    seq: Int8
    at: Date
    actor_id: string
    action: string
    subject: string
    details: Json<Record<string, unknown>>
    previous_hash: string
    hash: string
  }
  audit_heads: { chain: number; seq: Int8; hash: string }
}

/**
 * The tables that this compilation knows. A service adds its own once, in its `database/schema.ts`:
 * `declare module '@hoanhap/platform/database/tables' { interface Tables extends ProgrammeTables {} }`
 */
export interface Tables extends AccountTables, SessionTables, RecordTables {}
