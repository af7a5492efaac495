-- What a review of the whole reading needs: requests for reports, the outline, numbers set aside, items merged and
-- split, and the agency whose own accounts may see named streets and points.
alter table plans add column owning_agency text check (length(owning_agency) between 1 and 40); -- code of the agency catalogue; null: nobody sees the names
alter table plan_documents
  add column outline jsonb not null default '[]', -- headings and points; named places masked
  add column set_aside jsonb not null default '[]'; -- spans of numbers that are no targets, each with the rule that says so
alter table plan_items add column made_from jsonb not null default '[]'; -- [{id, state}] of what was merged or split into it
alter table plan_items
  drop constraint plan_items_kind_check,
  add constraint plan_items_kind_check check (kind in ('target', 'task', 'assignment', 'budget', 'reporting', 'request', 'objective'));
alter table plan_version_items
  drop constraint plan_version_items_kind_check,
  add constraint plan_version_items_kind_check check (kind in ('task', 'assignment', 'budget', 'reporting', 'request', 'objective'));
