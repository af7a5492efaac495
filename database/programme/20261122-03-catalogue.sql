-- The catalogue is files in reference/, loaded by the owner at start; these rows let facts point at it.
create table data_elements (
  code text primary key,
  sensitivity text not null check (sensitivity in ('S0', 'S1', 'S2', 'S3')),
  enforcement boolean not null,
  over_units text not null check (over_units in ('sum', 'none')),
  definition_version integer not null,
  valid_from date not null,
  valid_to date
);
comment on table data_elements is 'reference: lines of figures; definitions stand in reference/elements.json';

create table indicators (
  code text primary key,
  sensitivity text not null check (sensitivity in ('S0', 'S1', 'S2', 'S3')),
  enforcement boolean not null
);
comment on table indicators is 'reference: how targets are computed; formulas stand in reference/indicators.json';

create table forms (
  code text not null,
  version integer not null,
  level text not null check (level in ('province', 'commune')),
  valid_from date not null,
  valid_to date,
  primary key (code, version)
);
comment on table forms is 'reference: which lines a unit owes; sections and rules stand in reference/forms.json';

-- A count of people has no commune form: the database holds the rule too (trust.md §4).
create table form_lines (
  form_code text not null,
  form_version integer not null,
  element text not null references data_elements,
  sensitivity text not null,
  primary key (form_code, form_version, element),
  foreign key (form_code, form_version) references forms,
  check (sensitivity <> 'S3')
);
comment on table form_lines is 'reference: the elements of each form; never one of class S3';
create index on form_lines (element);
