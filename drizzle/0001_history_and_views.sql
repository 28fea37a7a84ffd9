create extension if not exists btree_gist;
--> statement-breakpoint
alter table report_revision add constraint report_revision_one_at_a_time
  exclude using gist (authority_id with =, year with =, int4range(release_from, release_to) with &&);
--> statement-breakpoint
create view report_current as
  select r.*, a.code as authority_code, a.name_zh, a.name_en, a.parent_id
  from report_revision r join authority a using (authority_id)
  where r.release_to = 2147483647;
--> statement-breakpoint
create view figure as
  select r.authority_code, r.year, c.key as cell,
         case c.store when 'amounts' then r.amounts[c.idx] else r.cells[c.cell_id]::numeric end as value,
         substr(r.states, c.cell_id, 1) as state, r.edition_id, r.coverage, r.revision_id
  from report_current r cross join cell c;
