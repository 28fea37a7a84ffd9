import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { inOrder, type StoredFigures } from '../db/positions.ts';
import { json } from '../db/rows.ts';
import { cells } from '../form/cells.ts';
import { type State, stateOfLetter } from '../form/figure.ts';
import { authorityAndParent, authorityName, textArray } from './fragments.ts';
import type { AuthorityName } from './view-data.ts';

/** One figure before and after. */
export interface CellChange {
  cell: string;
  before: { value: number | null; state: State };
  after: { value: number | null; state: State };
}

/** What a release did to one report: `before` is null where the report was new. */
export interface ReportChange {
  authority: AuthorityName;
  year: number;
  kind: 'new' | 'restated';
  revision: number;
  previous: number | null;
  sourceUrl: string | null;
  changes: readonly CellChange[];
}

interface Version extends StoredFigures {
  states: string;
}

interface StoredChange extends Omit<ReportChange, 'changes'> {
  before: Version | null;
  after: Version;
}

const versionJson = (alias: string) =>
  sql.raw(`json_build_object('cells', ${alias}.cells, 'amounts', ${alias}.amounts, 'states', ${alias}.states)`);

const figuresOf = (version: Version) =>
  inOrder(version).map((value, at) => ({ value, state: stateOfLetter(version.states[at] ?? '') }));

const cellChanges = (before: Version, after: Version): CellChange[] => {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return cells.flatMap((cell, at) => {
    const [was, is] = [old[at], now[at]];
    if (!was || !is) return [];
    return was.value === is.value && was.state === is.state ? [] : [{ cell: cell.code, before: was, after: is }];
  });
};

const toChange = ({ before, after, ...rest }: StoredChange): ReportChange => ({
  ...rest,
  changes: before ? cellChanges(before, after) : [],
});

/** Which reports a release added and which it restated, cell by cell; of both kinds the restated ones first. The counts are of all. */
export const releaseChanges = async (
  db: Database,
  release: number,
  { kind, limit = 500, offset = 0 }: { kind?: ReportChange['kind']; limit?: number; offset?: number } = {},
): Promise<{ changes: readonly ReportChange[]; added: number; restated: number }> => {
  const found = await json<{ stored: StoredChange[]; added: number; restated: number }>(
    db,
    sql`
    with made as (select r.*, o.revision_id as previous from report_revision r left join report_revision o
      on o.authority_id = r.authority_id and o.year = r.year and o.release_to = ${release} where r.release_from = ${release})
    select json_build_object(
      'added', (select count(*) from made where previous is null),
      'restated', (select count(*) from made where previous is not null),
      'stored', coalesce((select json_agg(x.json) from (
        select json_build_object('authority', ${authorityName}, 'year', r.year,
          'kind', case when o.revision_id is null then 'new' else 'restated' end, 'revision', r.revision_id,
          'previous', o.revision_id, 'sourceUrl', d.source_url, 'after', ${versionJson('r')},
          'before', case when o.revision_id is not null then ${versionJson('o')} end) as json
        from made r join (${authorityAndParent}) on a.authority_id = r.authority_id join document d using (document_id)
        left join report_revision o on o.revision_id = r.previous
        where ${kind ?? null}::text is null or (r.previous is null) = (${kind ?? null}::text = 'new')
        order by o.revision_id is null, a.code, r.year limit ${Math.min(limit, 5000)} offset ${offset}) x), '[]')) as json`,
  );
  return { changes: found.stored.map(toChange), added: found.added, restated: found.restated };
};

/** Every figure that was restated up to a release, of these authorities, with the release that did it. */
export const restatementsUpTo = async (
  db: Database,
  release: number,
  codes: readonly string[],
): Promise<readonly (ReportChange & { release: number })[]> => {
  const stored = await json<(StoredChange & { release: number })[]>(
    db,
    sql`
    select coalesce(json_agg(json_build_object('authority', ${authorityName}, 'year', r.year, 'kind', 'restated',
      'revision', r.revision_id, 'previous', o.revision_id, 'release', r.release_from, 'sourceUrl', d.source_url,
      'after', ${versionJson('r')}, 'before', ${versionJson('o')}) order by a.code collate "C", r.year, r.release_from), '[]') as json
    from report_revision r join report_revision o
      on o.authority_id = r.authority_id and o.year = r.year and o.release_to = r.release_from
    join (${authorityAndParent}) on a.authority_id = r.authority_id join document d on d.document_id = r.document_id
    where a.code = any(${textArray(codes)}) and r.release_from <= ${release}`,
  );
  return stored.map((each) => ({ ...toChange(each), release: each.release }));
};

/** Of these cells of these reports, those that later releases changed: for a frozen link. */
export const revisedSince = async (
  db: Database,
  release: number,
  current: number,
  reports: readonly { authority: string; year: number }[],
  wanted: readonly string[],
): Promise<readonly (CellChange & { authority: string; year: number })[]> => {
  const stored = await json<{ authority: string; year: number; before: Version; after: Version }[]>(
    db,
    sql`
    select coalesce(json_agg(json_build_object('authority', a.code, 'year', o.year,
      'before', ${versionJson('o')}, 'after', ${versionJson('r')}) order by a.code, o.year), '[]') as json
    from json_to_recordset(${JSON.stringify(reports)}::json) as w(authority text, year int)
    join authority a on a.code = w.authority
    join report_revision o on o.authority_id = a.authority_id and o.year = w.year and o.release_from <= ${release} and o.release_to > ${release}
    join report_revision r on r.authority_id = a.authority_id and r.year = w.year and r.release_from <= ${current} and r.release_to > ${current}
    where o.revision_id <> r.revision_id`,
  );
  const named = new Set(wanted);
  return stored.flatMap(({ authority, year, before, after }) =>
    cellChanges(before, after)
      .filter((change) => named.has(change.cell))
      .map((change) => ({ ...change, authority, year })),
  );
};
