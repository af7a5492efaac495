-- The agency that owns a plan's named streets and points is part of each version: during an amendment it is only proposed.
alter table plan_versions add column owning_agency text check (length(owning_agency) between 1 and 40); -- code of the agency catalogue; null: nobody sees the names
-- Versions published before were shown by the plan's own agency. The owner of the tables is let through once; the
-- grants that follow every migration close them again.
alter table plans no force row level security;
alter table plan_versions no force row level security;
update plan_versions set owning_agency = plans.owning_agency
  from plans
  where plans.tenant_id = plan_versions.tenant_id and plans.id = plan_versions.plan_id and plans.version = plan_versions.version;
