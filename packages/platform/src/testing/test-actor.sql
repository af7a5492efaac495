-- The product's set_actor, but repeatable: in a test many requests share one transaction.
create or replace function set_actor(tenant smallint, actor uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config('app.tenant', tenant::text, true), set_config('app.actor', coalesce(actor::text, ''), true);
end
$$;
