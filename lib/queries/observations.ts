import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { rows } from '../db/rows.ts';
import { type Cell, cellByCode } from '../form/cells.ts';
import { type State, stateOfLetter } from '../form/figure.ts';
import type { EditionId } from '../form/types.ts';
import { asOf, deadlineDays } from './fragments.ts';
import type { AuthorityName, Doubt, Level, Observation } from './view-data.ts';

/** Columns of equal length: thousands of reports as one JSON object each cost ten times as much to write and to read. */
interface Columns extends Record<string, unknown> {
  authority: string[];
  year: number[];
  edition: EditionId[];
  coverage: ('complete' | 'narrative')[];
  states: string[];
  population: (number | null)[];
  passed: number[];
  failed: number[];
  days: (number | null)[];
  doubts: (Doubt[] | null)[];
  revision: number[];
  source: (string | null)[];
  level: Level[];
  zh: string[];
  en: string[];
  full_zh: string[];
  full_en: string[];
  parent: (string | null)[];
  valid_from: (number | null)[];
  valid_to: (number | null)[];
}

/** The cells behind codes; throws on one that the form does not have. */
export const knownCells = (codes: readonly string[]): Cell[] =>
  codes.map((code) => {
    const cell = cellByCode(code);
    if (!cell) throw new Error(`the form has no cell ${code}`);
    return cell;
  });

/** Positions come from the code book, never from outside, and stand in the statement as numbers. */
export const cellValue = (alias: string, cell: Cell): string => {
  const { store, idx } = positionOf(cell);
  return `${alias}.${store}[${idx}]`;
};

const column = (expression: string): string => `coalesce(json_agg(${expression}), '[]')`;

const columnsOf = (expressions: Readonly<Record<string, string>>): string =>
  Object.entries(expressions)
    .map(([name, expression]) => `${column(expression)} as ${name}`)
    .join();

const commonColumns = columnsOf({
  authority: 'x.code',
  year: 'x.year',
  edition: 'x.edition_id',
  coverage: 'x.coverage',
  // Whole: one letter of a text that may hold any script is found by counting from its beginning.
  states: 'x.states',
  population: 'x.population',
  passed: 'x.checks_passed',
  failed: 'x.checks_failed',
  days: 'x.days',
  doubts: 'x.doubts',
  revision: 'x.revision_id',
  source: 'x.source_url',
});

const nameColumns = `, ${columnsOf({
  level: 'x.level',
  zh: 'x.name_zh',
  en: 'x.name_en',
  full_zh: 'x.full_name_zh',
  full_en: 'x.full_name_en',
  parent: 'x.parent',
  valid_from: 'x.valid_from',
  valid_to: 'x.valid_to',
})}`;

const nameAt = (found: Columns, at: number): AuthorityName => ({
  code: found.authority[at] ?? '',
  level: found.level[at] ?? 0,
  name: { zh: found.zh[at] ?? '', en: found.en[at] ?? '' },
  fullName: { zh: found.full_zh[at] ?? '', en: found.full_en[at] ?? '' },
  parent: found.parent[at] ?? null,
  validFrom: found.valid_from[at] ?? null,
  validTo: found.valid_to[at] ?? null,
});

const figuresAt = (cells: readonly Cell[], values: readonly (number | null)[][], states: string, at: number) => {
  const figures: Record<string, { value: number | null; state: State }> = {};
  for (const [place, cell] of cells.entries())
    figures[cell.code] = { value: values[place]?.[at] ?? null, state: stateOfLetter(states[cell.index - 1] ?? '') };
  return figures;
};

const factsAt = ({ coverage, population, passed, failed, days }: Columns, at: number) => ({
  '@population': population[at] ?? null,
  '@checks.passed': coverage[at] === 'complete' ? (passed[at] ?? null) : null,
  '@checks.failed': coverage[at] === 'complete' ? (failed[at] ?? null) : null,
  '@deadline.days': days[at] ?? null,
});

const toObservations = (cells: readonly Cell[], found: Columns, synthetic: boolean): Observation[] => {
  const values = cells.map((_, place) => found[`v${place}`] as (number | null)[]);
  const wanted = new Set(cells.map((cell) => cell.code));
  return found.authority.map((authority, at) => ({
    authority,
    year: found.year[at] ?? 0,
    edition: found.edition[at] ?? '2021',
    coverage: found.coverage[at] ?? 'complete',
    figures: figuresAt(cells, values, found.states[at] ?? '', at),
    facts: factsAt(found, at),
    doubts: (found.doubts[at] ?? []).filter((doubt) => wanted.has(doubt.cell)),
    revision: found.revision[at] ?? null,
    sourceUrl: found.source[at] ?? null,
    ...(synthetic && { synthetic }),
  }));
};

const statement = (release: number, cells: readonly Cell[], which: SQL, named: boolean): SQL => {
  const values = cells.map((cell, place) => `, ${cellValue('r', cell)} as v${place}`).join('');
  const columns = cells.map((_, place) => `, ${column(`x.v${place}`)} as v${place}`).join('');
  return sql`
    select ${sql.raw(commonColumns + columns + (named ? nameColumns : ''))} from (
      select a.code, r.year, r.edition_id, r.coverage, r.states, a.population, r.checks_passed, r.checks_failed,
        ${deadlineDays} as days, nullif(r.doubts, '[]') as doubts, r.revision_id, d.source_url${sql.raw(values)},
        a.level, a.name_zh, a.name_en, a.full_name_zh, a.full_name_en, p.code as parent, a.valid_from, a.valid_to
      from report_revision r join authority a using (authority_id) left join authority p on p.authority_id = a.parent_id
      join document d using (document_id)
      where ${asOf('r', release)} and (${which})) x`;
};

const ask = async (db: Database, asked: SQL): Promise<Columns> => {
  const [found] = await rows<Columns>(db, asked);
  if (!found) throw new Error('the statement gave no row');
  return found;
};

const inTime = (one: Observation, other: Observation): number =>
  one.year - other.year || (one.authority < other.authority ? -1 : 1);

interface AskedRelease {
  id: number;
  synthetic: boolean;
}

/**
 * Reports as observations of the given cells, oldest year first. `which` limits them, over `r` (report_revision),
 * `a` (authority), `p` (its parent) and `d` (document).
 */
export const observationsWhere = async (
  db: Database,
  { id, synthetic }: AskedRelease,
  codes: readonly string[],
  which: SQL,
): Promise<Observation[]> => {
  const cells = knownCells(codes);
  const found = await ask(db, statement(id, cells, which, false));
  // Here and not in the statement: codes sort by their bytes whatever the server's language, and thousands are faster.
  return toObservations(cells, found, synthetic).sort(inTime);
};

/** The same with the names of their authorities, by code, in one answer: for a whole level. */
export const namedObservations = async (
  db: Database,
  { id, synthetic }: AskedRelease,
  codes: readonly string[],
  which: SQL,
): Promise<{ authorities: AuthorityName[]; observations: Observation[] }> => {
  const cells = knownCells(codes);
  const found = await ask(db, statement(id, cells, which, true));
  const names = new Map(found.authority.map((code, at) => [code, nameAt(found, at)]));
  return {
    authorities: [...names.values()].sort((one, other) => (one.code < other.code ? -1 : 1)),
    observations: toObservations(cells, found, synthetic).sort(inTime),
  };
};

/** True of a report `r` in which one of the cells holds a number, or, for measures of facts, of any complete report. */
export const hasAny = (codes: readonly string[]): SQL =>
  codes.length === 0
    ? sql`r.coverage = 'complete'`
    : sql.raw(
        `(${knownCells(codes)
          .map((cell) => `${cellValue('r', cell)} is not null`)
          .join(' or ')})`,
      );
