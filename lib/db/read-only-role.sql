-- The role of the site: it reads, and cannot write. Run once by the owner of the tables, after `npm run migrate`:
--   psql "$OWNER_URL" -f lib/db/read-only-role.sql
--   psql "$OWNER_URL" -c "alter role gongkai_site password '…'"
-- The site's POSTGRES_URL then names gongkai_site; `npm run ingest` and `npm run migrate` go on with the owner's.

do $$
begin
  if not exists (select from pg_roles where rolname = 'gongkai_site') then
    create role gongkai_site login nosuperuser nocreatedb nocreaterole noinherit connection limit 50;
  end if;
  -- A database of an older server may still let everybody create tables in it.
  execute format('revoke create, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to gongkai_site', current_database());
end $$;

revoke create on schema public from public;
grant usage on schema public, drizzle to gongkai_site;
grant select on all tables in schema public, drizzle to gongkai_site;
-- What a later migration adds is readable too.
alter default privileges in schema public grant select on tables to gongkai_site;
alter default privileges in schema drizzle grant select on tables to gongkai_site;

-- Said twice on purpose: even a right given by mistake does not let a page write.
alter role gongkai_site set default_transaction_read_only = on;
alter role gongkai_site set statement_timeout = '30s';
alter role gongkai_site set idle_in_transaction_session_timeout = '15s';
alter role gongkai_site set lock_timeout = '5s';
