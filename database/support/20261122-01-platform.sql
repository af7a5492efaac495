-- What both services stand on: who acts, accounts and their sessions, receipts, the audit chain.
-- database/support/20261122-01-platform.sql is the same text: the wall allows no shared database, a test holds them equal.

-- Vietnamese order as ICU tailoring: the locale alone sorts tones wrongly on some builds (docs/adr/0003-embedded-database.md).
create collation vi (
  provider = icu,
  locale = 'und',
  rules = U&'&\0300<<\0309<<\0303<<\0301<<\0323 &A<ă<<<Ă<â<<<Â &D<đ<<<Đ &E<ê<<<Ê &O<ô<<<Ô<ơ<<<Ơ &U<ư<<<Ư'
);

-- The administration of this transaction. Row-level security asks nothing else.
create function current_tenant() returns smallint
  language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::smallint;

create function current_actor() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.actor', true), '')::uuid;

-- The only way to say who acts. Once per transaction: an injected second call cannot change sides.
create function set_actor(tenant smallint, actor uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if nullif(current_setting('app.tenant', true), '') is not null then
    raise exception 'the actor of a transaction is set once' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('app.tenant', tenant::text, true), set_config('app.actor', coalesce(actor::text, ''), true);
end
$$;

create table installation (
  key text primary key,
  value text not null
);
comment on table installation is 'fact: facts about this installation; the owner alone writes the protected keys';
-- Not forced: the owner writes the marks by which the service decides whom to trust.
alter table installation enable row level security;
create policy installation_read on installation for select using (true);
create policy installation_add on installation for insert
  with check (key not in ('demo', 'signing-public-key'));

create table accounts (
  tenant_id smallint not null,
  id uuid not null,
  user_name text not null,
  display_name text not null,
  status text not null check (status in ('invited', 'active', 'disabled')),
  password_hash text, -- argon2id; null until the invitation is used
  totp_secret text,
  totp_last_step bigint, -- a code is used once
  totp_pending text, -- shown, not yet confirmed
  reset_requested_by uuid,
  reset_requested_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  check (status <> 'active' or password_hash is not null),
  check ((reset_requested_by is null) = (reset_requested_at is null))
);
comment on table accounts is 'work: people who may sign in: public employees, by name';

-- Sign-in must find the administration before any row is visible, so the directory has no tenant_id and no names.
create table login_names (
  name_hash text primary key check (name_hash ~ '^[0-9a-f]{64}$'),
  account_tenant smallint not null,
  account_id uuid not null
);
comment on table login_names is 'key: which administration a user name belongs to; sha-256 of the folded name';

create table account_grants (
  tenant_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  unit_id integer,
  agency_code text,
  valid_from timestamptz not null,
  valid_to timestamptz,
  granted_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references accounts,
  check (valid_to is null or valid_to >= valid_from)
);
comment on table account_grants is 'work: a role over a unit subtree or an agency, from and to';
create index on account_grants (tenant_id, account_id);

create table sessions (
  tenant_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('second-factor', 'enrol-second-factor', 'signed-in')),
  second_factor boolean not null default false,
  device_hash text, -- of the device's own cookie; null on a device never seen before
  agent text not null, -- browser and system as the person would name them
  created_at timestamptz not null,
  seen_at timestamptz not null,
  idle_seconds integer not null check (idle_seconds > 0),
  ends_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references accounts
);
comment on table sessions is 'work: who is signed in where; the token stands here only as its hash';
create index on sessions (tenant_id, account_id);

create table known_devices (
  tenant_id smallint not null,
  account_id uuid not null,
  device_hash text not null check (device_hash ~ '^[0-9a-f]{64}$'),
  enrolled_at timestamptz not null,
  primary key (tenant_id, account_id, device_hash),
  foreign key (tenant_id, account_id) references accounts
);
comment on table known_devices is 'work: devices on which this person has signed in before';

create table recovery_codes (
  tenant_id smallint not null,
  account_id uuid not null,
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, account_id, code_hash),
  foreign key (tenant_id, account_id) references accounts
);
comment on table recovery_codes is 'key: each opens once and is deleted';

create table one_time_links (
  tenant_id smallint not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose in ('invitation', 'reset', 'setup')),
  account_id uuid,
  ends_at timestamptz not null,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references accounts,
  check ((purpose = 'setup') = (account_id is null))
);
comment on table one_time_links is 'key: links shown once; using one deletes it';
create index on one_time_links (tenant_id, account_id);

-- Tries are counted before anybody is known, so there is no tenant_id; the keys are HMACs.
create table throttles (
  key text primary key,
  tries integer not null check (tries > 0),
  blocked_until timestamptz not null,
  forget_at timestamptz not null
);
comment on table throttles is 'work: refused sign-ins by account, address and both';
create index on throttles (forget_at);

create table receipts (
  tenant_id smallint not null,
  account_id uuid not null,
  request_id uuid not null,
  request_digest text not null check (request_digest ~ '^[0-9a-f]{64}$'),
  answer jsonb not null,
  answered_at timestamptz not null,
  primary key (tenant_id, account_id, request_id)
);
comment on table receipts is 'expiring: the answer to a device write, so that a repeat is answered and not done again';

create table audit_events (
  tenant_id smallint not null,
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor_id uuid not null,
  action text not null,
  subject text not null,
  details jsonb not null,
  previous_hash text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, seq)
);
comment on table audit_events is 'fact: every write and every sensitive look, each naming the hash of the one before';

-- One row per chain (a chain is an administration); no tenant_id, so that one reader can list all heads.
create table audit_heads (
  chain smallint primary key,
  seq bigint not null check (seq >= 0),
  hash text not null
);
comment on table audit_heads is 'projection: the end of each chain, locked last by whoever appends';
