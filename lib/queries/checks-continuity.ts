import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { type Continuation, type ContinuationKind, cellsOfLinks, continuations } from '../form/continuity.ts';
import { type State, stateOfLetter } from '../form/figure.ts';
import { asOf, authorityAndParent, authorityName } from './fragments.ts';
import { keptJson } from './kept.ts';
import { cellValue, knownCells } from './observations.ts';
import { type Order, orderSql } from './order.ts';
import { inPlace, type Place } from './place.ts';
import type { AuthorityName } from './view-data.ts';

type Figures = Readonly<Record<string, { value: number | null; state: State }>>;

/** Two reports of an authority, one year after the other, with the figures that must continue. */
export interface Continued {
  authority: AuthorityName;
  /** The later year. */
  year: number;
  before: Figures;
  after: Figures;
  sourceBefore: string | null;
  source: string | null;
}

export interface ContinuityQuery extends Place {
  kind: ContinuationKind;
  /** Newest first where none is asked. */
  order?: Order<string> | null;
  year?: number;
  /** Also pairs in which everything continues. */
  all?: boolean;
  offset?: number;
  limit?: number;
}

interface StoredPair extends Omit<Continued, 'before' | 'after'> {
  before: [values: (number | null)[], letters: string];
  after: [values: (number | null)[], letters: string];
}

const one = (alias: string, code: string): string =>
  knownCells([code])
    .map((cell) => cellValue(alias, cell))
    .join();

const expectedOf = ({ before, added, taken }: Continuation): string =>
  one('o', before) + (added ? ` + ${one('r', added)}` : '') + (taken ? ` - ${one('r', taken)}` : '');

/** What a list of pairs can be sorted by: the name, and how far apart the two numbers of each link are. */
const ordersOf = (links: readonly Continuation[]): Readonly<Record<string, string>> => ({
  name: 'a.code',
  ...Object.fromEntries(links.map((link) => [link.key, `abs(${expectedOf(link)} - ${one('r', link.after)})`])),
});

export const continuityColumnKeys = (kind: ContinuationKind): readonly string[] =>
  Object.keys(ordersOf(continuations[kind].links));

/** True, false, or null where a figure is absent: an absent figure breaks nothing. */
const breaks = (link: Continuation): string => `(${expectedOf(link)} <> ${one('r', link.after)})`;

const anyBreaks = (links: readonly Continuation[]): SQL =>
  sql.raw(`(${links.map((link) => `coalesce(${breaks(link)}, false)`).join(' or ')})`);
const anyCompared = (links: readonly Continuation[]): SQL =>
  sql.raw(`(${links.map((link) => `${breaks(link)} is not null`).join(' or ')})`);

const figuresJson = (alias: string, codes: readonly string[]): SQL => {
  const cells = knownCells(codes);
  const letters = cells.map((cell) => `substr(${alias}.states, ${cell.index}, 1)`).join(' || ');
  return sql.raw(
    `json_build_array(array_to_json(array[${cells.map((cell) => `${cellValue(alias, cell)}::numeric`).join()}]), ${letters})`,
  );
};

const figuresOf = (codes: readonly string[], [values, letters]: StoredPair['before']): Figures =>
  Object.fromEntries(
    codes.map((code, at) => [code, { value: values[at] ?? null, state: stateOfLetter(letters[at] ?? '') }]),
  );

/** The check has looked at every pair at import: what it found need not be computed again. */
const foundBroken = (release: number, check: string): SQL =>
  sql`(r.authority_id, r.year) in (select f.authority_id, f.year from finding f
    where f.check_code = ${check} and ${asOf('f', release)})`;

const pairs = (release: number): SQL => sql`report_revision r
  join report_revision o on o.authority_id = r.authority_id and o.year = r.year - 1 and ${asOf('o', release)}
  join (${authorityAndParent}) on a.authority_id = r.authority_id`;

/** Pairs of reports in which a figure does not continue (or all pairs), newest first, and how many there are. */
export const continuity = async (
  db: Database,
  release: number,
  { kind, year, all = false, order = null, offset = 0, limit = 100, ...place }: ContinuityQuery,
): Promise<{ rows: readonly Continued[]; of: number }> => {
  const { links, check } = continuations[kind];
  const cells = cellsOfLinks(links);
  const which = sql`${asOf('r', release)} and ${all ? anyCompared(links) : foundBroken(release, check)} and ${inPlace(place)}
    and (${year ?? null}::int is null or r.year = ${year ?? null}::int)`;
  const found = await json<{ rows: StoredPair[]; of: number }>(
    db,
    sql`
    select json_build_object('of', (select count(*) from ${pairs(release)} where ${which}),
      'rows', coalesce((select json_agg(x.json order by x.place) from (
        select row_number() over (order by ${orderSql(ordersOf(links), order, 'r.year desc, a.code')}) as place, json_build_object('authority', ${authorityName}, 'year', r.year,
          'before', ${figuresJson('o', cells.before)}, 'after', ${figuresJson('r', cells.after)},
          'sourceBefore', (select d.source_url from document d where d.document_id = o.document_id),
          'source', (select d.source_url from document d where d.document_id = r.document_id)) as json
        from ${pairs(release)} where ${which} order by place limit ${limit} offset ${offset}) x), '[]')) as json`,
  );
  return {
    of: found.of,
    rows: found.rows.map((pair) => ({
      ...pair,
      before: figuresOf(cells.before, pair.before),
      after: figuresOf(cells.after, pair.after),
    })),
  };
};

/** For each year: pairs of reports that could be compared, and those in which a figure does not continue. */
export const continuityYears = (
  db: Database,
  release: number,
  kind: ContinuationKind,
): Promise<readonly { year: number; compared: number; broken: number }[]> => {
  const { links } = continuations[kind];
  return keptJson(
    db,
    release,
    sql`select coalesce(json_agg(x order by x.year), '[]') as json from (
        select r.year, count(*) as compared, count(*) filter (where ${anyBreaks(links)}) as broken
        from ${pairs(release)} where ${asOf('r', release)} and ${anyCompared(links)} group by r.year) x`,
  );
};
