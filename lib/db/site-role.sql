-- A role for the site that can read and never write. Imports and migrations connect as the owner of the tables.
-- Once, as the owner, after `npm run migrate`:
--   psql "$POSTGRES_URL" -f lib/db/site-role.sql
--   psql "$POSTGRES_URL" -c "alter role gongkai_site password '…'"
do $$ begin
  if not exists (select from pg_roles where rolname = 'gongkai_site') then create role gongkai_site login; end if;
end $$;
alter role gongkai_site set default_transaction_read_only = on;
alter role gongkai_site set statement_timeout = '30s';
create schema if not exists drizzle;
grant usage on schema public, drizzle to gongkai_site;
grant select on all tables in schema public, drizzle to gongkai_site;
alter default privileges in schema public grant select on tables to gongkai_site;
