-- Plans: a document is received (fact), its items are reviewed (work), a version is published (fact).
create table stored_files (
  tenant_id smallint not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null check (size_bytes > 0),
  media_type text not null,
  received_at timestamptz not null,
  primary key (tenant_id, sha256)
);
comment on table stored_files is 'fact: files that were received; the bytes lie in the data folder under their hash';

create table plans (
  tenant_id smallint not null,
  id uuid not null,
  unit_id integer not null references units,
  status text not null check (status in ('draft', 'published', 'amending', 'discarded')),
  origin text not null check (origin in ('pack', 'document')),
  version integer not null default 0 check (version >= 0), -- the version in force; 0 before the first
  header jsonb not null,
  header_version integer not null default 1,
  reason text, -- of the amendment being drafted
  document_id uuid,
  search text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  check (status <> 'draft' or version = 0),
  check (status not in ('published', 'amending') or version > 0),
  check ((status = 'amending') = (reason is not null))
);
comment on table plans is 'work: where each plan stands, and the header under review';
create index on plans (unit_id);

create table plan_documents (
  tenant_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  file_name text,
  file_sha256 text,
  body text not null, -- the normalised text; spans of items refer to it
  places jsonb not null, -- spans of named streets and points, masked outside the owning agency
  warnings jsonb not null,
  received_at timestamptz not null,
  received_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, file_sha256) references stored_files
);
comment on table plan_documents is 'fact: the text of a plan as it was received';
create index on plan_documents (tenant_id, plan_id);
create index on plan_documents (tenant_id, file_sha256);

create table plan_items (
  tenant_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('target', 'task', 'assignment', 'budget', 'reporting', 'objective')),
  state text not null check (state in ('proposed', 'accepted', 'edited', 'removed')),
  item_version integer not null default 1,
  span_start integer,
  span_end integer,
  confidence numeric not null check (confidence between 0 and 1),
  why jsonb not null,
  fields jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plans,
  check ((span_start is null) = (span_end is null)),
  check (span_start is null or (span_start >= 0 and span_end > span_start))
);
comment on table plan_items is 'work: what was read or added, under review; the next version is made of it';
create index on plan_items (tenant_id, plan_id);

create table plan_versions (
  tenant_id smallint not null,
  plan_id uuid not null,
  version integer not null check (version > 0),
  header jsonb not null,
  reason text,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (tenant_id, plan_id, version),
  foreign key (tenant_id, plan_id) references plans,
  check (version = 1 or reason is not null)
);
comment on table plan_versions is 'fact: every version of a plan that was taken into use; amendments keep the earlier ones';

create table targets (
  tenant_id smallint not null,
  plan_id uuid not null,
  version integer not null,
  id uuid not null, -- the same through all versions
  position integer not null,
  wording text not null,
  span_start integer,
  span_end integer,
  kind text not null check (kind in ('unit-coverage', 'population-share', 'count', 'yes-no', 'frequency', 'change', 'ratio', 'level-kept', 'cumulative-distinct')),
  indicator text references indicators,
  operator text not null check (operator in ('>=', '=', '<=', 'range', 'reduce_by', 'increase_by', 'maintain')),
  value numeric not null,
  value_to numeric,
  unit text not null,
  baseline_value numeric,
  baseline_year integer,
  baseline_source text,
  milestones jsonb not null,
  deadline_year integer,
  scope_level text check (scope_level in ('nation', 'province', 'district', 'commune')),
  population text,
  owner_agency text,
  measured_by text not null check (measured_by in ('records', 'form', 'survey', 'proxy', 'self-declared', 'outside')),
  enforcement boolean not null,
  primary key (tenant_id, plan_id, version, id),
  foreign key (tenant_id, plan_id, version) references plan_versions,
  check (value_to is null or value_to >= value),
  check ((baseline_value is null) = (baseline_year is null)),
  check (indicator is not null or measured_by = 'outside')
);
comment on table targets is 'fact: the targets of each published version';
create index on targets (indicator);

create table plan_version_items (
  tenant_id smallint not null,
  plan_id uuid not null,
  version integer not null,
  id uuid not null,
  position integer not null,
  kind text not null check (kind in ('task', 'assignment', 'budget', 'reporting', 'objective')),
  span_start integer,
  span_end integer,
  fields jsonb not null,
  primary key (tenant_id, plan_id, version, id),
  foreign key (tenant_id, plan_id, version) references plan_versions
);
comment on table plan_version_items is 'fact: tasks, assignments, money, duties and objectives of each published version';
