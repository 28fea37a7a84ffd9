-- The points that clients spent, for several processes that share their limits (GONGKAI_LIMITS_URL). Run once by the owner of
-- any database, also of the site's:
--   psql "$OWNER_URL" -f lib/serve/shared-limit.sql
--   psql "$OWNER_URL" -c "alter role gongkai_limits password '…'"
-- GONGKAI_LIMITS_URL then names gongkai_limits, which can do this one thing. No address stands in the table: a print that is
-- another one every day, forgotten after ten minutes without a question.

do $$
begin
  if not exists (select from pg_roles where rolname = 'gongkai_limits') then
    create role gongkai_limits login nosuperuser nocreatedb nocreaterole noinherit connection limit 50;
  end if;
  execute format('grant connect on database %I to gongkai_limits', current_database());
end $$;

create schema if not exists limits;
create unlogged table if not exists limits.bucket (client text primary key, points real not null, at timestamptz not null);
grant usage on schema limits to gongkai_limits;
grant select, insert, update, delete on limits.bucket to gongkai_limits;
alter role gongkai_limits set statement_timeout = '1s';
