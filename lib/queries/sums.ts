import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { json, jsonPrepared } from '../db/rows.ts';
import { type Cell, editionOf } from '../form/cells.ts';
import type { State } from '../form/figure.ts';
import { closedInThree } from '../form/requests.ts';
import { say } from '../text/say.ts';
import { sumNames } from '../text/sums.ts';
import { asOf } from './fragments.ts';
import { kept } from './kept.ts';
import { knownCells } from './observations.ts';
import type { AuthorityName, Level, Observation } from './view-data.ts';

/** A sum that a view may draw like an authority: the reports of one level under an ancestor. */
export interface SumOf {
  code: string;
  ancestor: string;
  level: Level;
}

const closedRows = new Set(closedInThree.map((row) => row.key));
const sumCode = /^(\d{6})-sum-([1-5])$/;

/** The code of a sum: `110000-sum-3` adds up the districts of Beijing. The nation, `000000`, adds up all districts. */
export const codeOfSum = (ancestor: string, level: Level): string =>
  ancestor === '000000' && level === 3 ? '000000' : `${ancestor}-sum-${level}`;

/** Reads such a code; null where it is an authority's own. */
export const readSum = (code: string): SumOf | null => {
  if (code === '000000') return { code, ancestor: code, level: 3 };
  const [, ancestor, level] = sumCode.exec(code) ?? [];
  return ancestor ? { code, ancestor, level: Number(level) as Level } : null;
};

/** The sum as a name to draw, given its ancestor's. */
export const nameOfSum = ({ code, level }: SumOf, ancestor: AuthorityName): AuthorityName => {
  const words = sumNames[level] ?? { zh: '{place}', en: '{place}' };
  const name = {
    zh: say(words, 'zh', { place: ancestor.name.zh }),
    en: say(words, 'en', { place: ancestor.name.en }),
  };
  return { ...ancestor, code, level, name, fullName: name, parent: ancestor.code };
};

interface StoredSum {
  year: number;
  n: number;
  passed: number;
  failed: number;
  sums: (number | null)[];
  filled: number[];
}

const arrayOf = (cells: readonly Cell[], counts: string, amounts: string) =>
  sql.raw(
    cells.length === 0
      ? `'[]'::json`
      : `to_json(array[${cells
          .map((cell) => {
            const { store, idx } = positionOf(cell);
            return `x.${store === 'cells' ? counts : amounts}[${idx}]::numeric`;
          })
          .join()}])`,
  );

const stateOfSum = (cell: Cell, filled: number, year: number): State => {
  if (filled > 0) return 'printed';
  const edition = editionOf(year);
  return edition && cell.editions.includes(edition.id) ? 'not-printed' : 'not-asked';
};

/**
 * （六）其他处理: where some reports print one row instead of three, the three do not add up to the whole of the level, so
 * only the one row (which stands for both in the sums) is given.
 */
const hidesPart = (cell: Cell, count: number, counts: ReadonlyMap<string, number>): boolean =>
  closedRows.has(cell.row) && count < (counts.get(`closed.all.${cell.column}`) ?? 0);

const figuresOf = (cells: readonly Cell[], { year, sums, filled }: StoredSum): Observation['figures'] => {
  const counts = new Map(cells.map((cell, at) => [cell.code, filled[at] ?? 0]));
  return Object.fromEntries(
    cells.map((cell, at) => {
      const count = hidesPart(cell, filled[at] ?? 0, counts) ? 0 : (filled[at] ?? 0);
      return [cell.code, { value: count > 0 ? (sums[at] ?? null) : null, state: stateOfSum(cell, count, year) }];
    }),
  );
};

/** Reports that have every figure in the sum; stated totals are left out, which complete reports do not print. */
const reportingOf = (cells: readonly Cell[], figures: Observation['figures'], { n, filled }: StoredSum): number => {
  const counts = cells.flatMap((cell, at) =>
    cell.table !== null && figures[cell.code]?.value !== null ? [filled[at] ?? 0] : [],
  );
  return Math.min(n, ...counts);
};

const toObservation =
  ({ code }: SumOf, cells: readonly Cell[], synthetic: boolean, existing: readonly Existing[]) =>
  (stored: StoredSum): Observation => {
    const { year, passed, failed } = stored;
    const figures = figuresOf(cells, stored);
    const of = existing.reduce((sum, { n, from, to }) => sum + (from <= year && year <= to ? n : 0), 0);
    return {
      authority: code,
      year,
      edition: editionOf(year)?.id ?? '2021',
      coverage: 'complete',
      figures,
      facts: { '@population': null, '@checks.passed': passed, '@checks.failed': failed, '@deadline.days': null },
      doubts: [],
      revision: null,
      sourceUrl: null,
      sum: { reporting: reportingOf(cells, figures, stored), of },
      ...(synthetic && { synthetic }),
    };
  };

/** So many authorities of a level under an ancestor that existed in the same years. */
interface Existing {
  n: number;
  from: number;
  to: number;
}

const existingUnder = (db: Database, release: number, { ancestor, level }: SumOf): Promise<readonly Existing[]> =>
  kept(db, `existing ${release} ${ancestor} ${level}`, () =>
    json<Existing[]>(
      db,
      sql`
      select coalesce(json_agg(x), '[]') as json from (
        select count(*) as n, coalesce(a.valid_from, 0) as from, coalesce(a.valid_to, 9999) as to
        from authority_tree t join authority a using (authority_id)
        where t.ancestor_id = (select authority_id from authority where code = ${ancestor}) and t.level = ${level}
        group by 2, 3) x`,
    ),
  );

const storedSums = (
  db: Database,
  release: number,
  { ancestor, level }: SumOf,
  cells: readonly Cell[],
  years: readonly number[],
): Promise<StoredSum[]> =>
  jsonPrepared(
    db,
    sql`
    select coalesce(json_agg(json_build_object('year', x.year, 'n', x.n, 'passed', x.checks_passed, 'failed', x.checks_failed,
      'sums', ${arrayOf(cells, 'sums', 'amounts')}, 'filled', ${arrayOf(cells, 'filled', 'amounts_filled')}) order by x.year), '[]') as json
    from rollup x join authority p on p.authority_id = x.parent_id
    where ${asOf('x', release)} and p.code = ${ancestor} and x.level = ${level} and x.n > 0
      and x.year between ${years[0] ?? 0} and ${years.at(-1) ?? 0}`,
  );

/** The sum in each year that has complete reports; how many of how many stand in `sum`. Reports known by their text only are left out. */
export const sumObservations = async (
  db: Database,
  { id, synthetic }: { id: number; synthetic: boolean },
  of: SumOf,
  codes: readonly string[],
  years: readonly number[],
): Promise<Observation[]> => {
  const cells = knownCells(codes);
  const [stored, existing] = await Promise.all([storedSums(db, id, of, cells, years), existingUnder(db, id, of)]);
  return stored.map(toObservation(of, cells, synthetic, existing));
};
