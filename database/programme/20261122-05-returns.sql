-- Returns: what a unit reports on a form for a period. Drafts are work; what was sent is sealed and never changes.
create table returns (
  tenant_id smallint not null,
  id uuid not null,
  unit_id integer not null references units,
  form_code text not null,
  form_version integer not null,
  period text not null,
  ends_on date not null, -- last day of the period: the units above are those of that day
  opened_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, form_code, period),
  foreign key (form_code, form_version) references forms
);
comment on table returns is 'fact: one per unit, form and period';
create index on returns (unit_id);
create index on returns (form_code, form_version);

create table return_states (
  tenant_id smallint not null,
  return_id uuid not null,
  status text not null check (status in ('draft', 'sent', 'returned', 'accepted')),
  version integer not null default 0 check (version >= 0),
  last_action integer not null default 0,
  sent_at timestamptz,
  primary key (tenant_id, return_id),
  foreign key (tenant_id, return_id) references returns,
  check (status = 'draft' or version > 0)
);
comment on table return_states is 'projection: the fold of return_actions';

create table draft_cells (
  tenant_id smallint not null,
  return_id uuid not null,
  element text not null references data_elements,
  state text check (state in ('value', 'none', 'missing', 'not-applicable', 'not-constituted')),
  value numeric,
  note text check (length(note) <= 300),
  cell_version integer not null check (cell_version > 0),
  updated_by uuid not null,
  updated_at timestamptz not null,
  primary key (tenant_id, return_id, element),
  foreign key (tenant_id, return_id) references returns,
  check (case state when 'value' then value >= 0 when 'none' then value = 0 else value is null end)
);
comment on table draft_cells is 'work: cells being filled; a cleared cell keeps its version';
create index on draft_cells (element);

create table draft_narratives (
  tenant_id smallint not null,
  return_id uuid not null,
  code text not null,
  body text not null check (length(body) <= 10000),
  narrative_version integer not null check (narrative_version > 0),
  updated_by uuid not null,
  updated_at timestamptz not null,
  primary key (tenant_id, return_id, code),
  foreign key (tenant_id, return_id) references returns
);
comment on table draft_narratives is 'work: narrative sections being written; screened for lists of persons at the border';

create table return_versions (
  tenant_id smallint not null,
  return_id uuid not null,
  version integer not null check (version > 0),
  snapshot text not null, -- canonical JSON of everything that was sent
  seal text not null check (seal ~ '^[0-9a-f]{64}$'), -- sha-256 of snapshot
  sealed_at timestamptz not null,
  sealed_by uuid not null,
  primary key (tenant_id, return_id, version),
  foreign key (tenant_id, return_id) references returns
);
comment on table return_versions is 'fact: what was sent, sealed';

create table return_values (
  tenant_id smallint not null,
  return_id uuid not null,
  version integer not null,
  element text not null references data_elements,
  state text not null check (state in ('value', 'none', 'missing', 'not-applicable', 'not-constituted')),
  value numeric,
  note text,
  primary key (tenant_id, return_id, version, element),
  foreign key (tenant_id, return_id, version) references return_versions,
  check (case state when 'value' then value >= 0 when 'none' then value = 0 else value is null end)
);
comment on table return_values is 'fact: the cells of each sealed version';
create index on return_values (element);

create table return_actions (
  tenant_id smallint not null,
  return_id uuid not null,
  seq integer not null check (seq > 0),
  action text not null check (action in ('send', 'send-back', 'accept')),
  version integer not null,
  reason text,
  acted_at timestamptz not null,
  acted_by uuid not null,
  primary key (tenant_id, return_id, seq),
  foreign key (tenant_id, return_id) references returns,
  check (action <> 'send-back' or length(reason) > 0)
);
comment on table return_actions is 'fact: what was done with a return; its status is the fold of these';

-- Sums of what is in force (the last sealed version), for every unit above the one that reported, at the period's last day.
create table rollup_values (
  tenant_id smallint not null,
  unit_id integer not null references units,
  period text not null,
  element text not null references data_elements,
  total numeric not null,
  reported integer not null, -- units whose cell is a number
  accepted_total numeric not null,
  accepted_reported integer not null,
  primary key (tenant_id, unit_id, period, element)
);
comment on table rollup_values is 'projection: sums per unit, period and element, written in the commit that sends; rebuildable from return_values';
create index on rollup_values (unit_id);
create index on rollup_values (element);

-- The one store from which elements of class S3 are read (trust.md §4). Empty until the first release.
create table releases (
  tenant_id smallint not null,
  serial integer not null check (serial > 0),
  released_on date not null,
  previous_digest text,
  digest text not null,
  primary key (tenant_id, serial)
);
comment on table releases is 'fact: releases of suppressed tables, each naming the digest of the one before';

create table released_values (
  tenant_id smallint not null,
  serial integer not null,
  unit_id integer not null references units,
  period text not null,
  element text not null references data_elements,
  value numeric, -- null: "không công bố"
  primary key (tenant_id, serial, unit_id, period, element),
  foreign key (tenant_id, serial) references releases
);
comment on table released_values is 'fact: the only figures about people that anybody but their owner reads';
create index on released_values (unit_id);
create index on released_values (element);
