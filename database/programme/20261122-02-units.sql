-- Administrative units with history. Reference data: the same for every administration, so no tenant_id.
-- A unit is known by our own unit_id, never by its code: codes are reused (docs/domain/units.md).
create table units (
  unit_id integer primary key,
  -- Units of a demonstration live inside their own administration only; null for official units.
  fictional_tenant smallint
);
comment on table units is 'reference: stable identities of administrative units, from the committed register';

create table unit_versions (
  unit_id integer not null references units,
  valid_from date not null,
  valid_to date, -- exclusive; null while it lasts
  code text not null,
  level text not null check (level in ('nation', 'province', 'district', 'commune')),
  type text not null,
  name text not null,
  search text not null, -- fold(type || name) of the domain
  parent_id integer references units,
  source text not null,
  primary key (unit_id, valid_from),
  unique (code, valid_from),
  check (valid_to is null or valid_to > valid_from)
);
comment on table unit_versions is 'reference: what a unit was called, coded and placed under, and when';
create index on unit_versions (parent_id);

create table unit_edges (
  from_id integer not null references units,
  to_id integer not null references units,
  changed_on date not null,
  kind text not null check (kind in ('whole', 'part', 'unknown-extent')),
  share numeric check (share > 0 and share <= 1),
  instrument text,
  source text not null,
  primary key (from_id, to_id, changed_on)
);
comment on table unit_edges is 'reference: which unit went into which, and how much of it where that is known';
create index on unit_edges (to_id);

-- Every unit with everything above it, itself included, while that held: scope checks are one join.
create table unit_closure (
  ancestor_id integer not null references units,
  descendant_id integer not null references units,
  descendant_level text not null,
  valid_from date not null,
  valid_to date,
  primary key (ancestor_id, descendant_id, valid_from)
);
comment on table unit_closure is 'reference: who lies within whom, and when; computed from unit_versions when units are loaded';
create index on unit_closure (descendant_id);

create table administrations (
  tenant_id smallint not null,
  unit_id integer not null references units,
  fictional boolean not null default false,
  set_up_at timestamptz not null,
  primary key (tenant_id)
);
comment on table administrations is 'fact: the provinces that this installation serves; tenant_id is the province of today';
create index on administrations (unit_id);

create table refusal_acceptances (
  tenant_id smallint not null,
  account_id uuid not null,
  refusals_version text not null,
  accepted_at timestamptz not null,
  primary key (tenant_id, account_id, refusals_version)
);
comment on table refusal_acceptances is 'fact: which administrator accepted which version of REFUSALS.md';
