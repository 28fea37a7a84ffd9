import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { rows } from '../db/rows.ts';
import { type Cell, cellByCode } from '../form/cells.ts';
import { type State, stateOfLetter } from '../form/figure.ts';
import type { EditionId } from '../form/types.ts';
import { asOf, deadlineDays, textArray } from './fragments.ts';
import type { AuthorityName, Doubt, Observation } from './view-data.ts';

/**
 * Columns of equal length: thousands of reports as one JSON object each cost ten times as much to write and to read.
 * Texts stand in one, parted by a sign that none of them holds, since JSON would look at every letter of them.
 */
interface Columns extends Record<string, unknown> {
  /** Codes; or the authorities' numbers, where the asker holds their names. */
  authority?: string | null;
  numbers?: number[];
  edition: string | null;
  coverage: string | null;
  states: string | null;
  source: string | null;
  year: number[];
  population?: (number | null)[];
  passed?: number[];
  failed?: number[];
  days?: (number | null)[];
  revision: number[];
  /** By revision; most have none. */
  doubts: Record<string, Doubt[]> | null;
}

const parting = '\u001f';

const parted = (column: string | null): string[] => column?.split(parting) ?? [];

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
const textColumn = (expression: string): string => `string_agg(coalesce(${expression}, ''), chr(31))`;

const columnsOf = (expressions: Readonly<Record<string, string>>): string =>
  Object.entries(expressions)
    .map(([name, expression]) => `${expression} as ${name}`)
    .join();

const codeColumn = `, ${columnsOf({ authority: textColumn('a.code') })}`;
const numberColumn = `, ${columnsOf({ numbers: column('r.authority_id') })}`;

const commonColumns = columnsOf({
  edition: textColumn('r.edition_id'),
  coverage: textColumn('r.coverage'),
  // Whole: one letter of a text that may hold any script is found by counting from its beginning.
  states: textColumn('r.states'),
  source: textColumn('d.source_url'),
  year: column('r.year'),
  revision: column('r.revision_id'),
  doubts: 'json_object_agg(r.revision_id, r.doubts) filter (where r.doubts is not null)',
});

/** Read only where a measure asks for any of them: each column of a whole level takes a millisecond. */
const factColumns = `, ${columnsOf({
  population: column('a.population'),
  passed: column('r.checks_passed'),
  failed: column('r.checks_failed'),
})}`;

const figuresAt = (cells: readonly Cell[], values: readonly (number | null)[][], states: string, at: number) => {
  const figures: Record<string, { value: number | null; state: State }> = {};
  for (const [place, cell] of cells.entries())
    figures[cell.code] = { value: values[place]?.[at] ?? null, state: stateOfLetter(states[cell.index - 1] ?? '') };
  return figures;
};

const factsAt = ({ population, passed, failed, days }: Columns, complete: boolean, at: number): Observation['facts'] =>
  days
    ? {
        '@population': population?.[at] ?? null,
        '@checks.passed': complete ? (passed?.[at] ?? null) : null,
        '@checks.failed': complete ? (failed?.[at] ?? null) : null,
        '@deadline.days': days[at] ?? null,
      }
    : {};

const toObservations = (
  cells: readonly Cell[],
  found: Columns,
  authorities: readonly string[],
  synthetic: boolean,
): Observation[] => {
  const values = cells.map((_, place) => found[`v${place}`] as (number | null)[]);
  const wanted = new Set(cells.map((cell) => cell.code));
  const [editions, coverages, states, sources] = [
    parted(found.edition),
    parted(found.coverage),
    parted(found.states),
    parted(found.source),
  ];
  return authorities.map((authority, at) => {
    const revision = found.revision[at] ?? null;
    return {
      authority,
      year: found.year[at] ?? 0,
      edition: editions[at] as EditionId,
      coverage: coverages[at] as Observation['coverage'],
      figures: figuresAt(cells, values, states[at] ?? '', at),
      facts: factsAt(found, coverages[at] === 'complete', at),
      doubts: (found.doubts?.[`${revision}`] ?? []).filter((doubt) => wanted.has(doubt.cell)),
      revision,
      sourceUrl: sources[at] || null,
      ...(synthetic && { synthetic }),
    };
  });
};

/** `offset 0` keeps the reports' long arrays out of the joins: only what is asked of them goes on. */
const statement = (release: number, cells: readonly Cell[], which: SQL, facts: boolean, named: boolean): SQL => {
  const values = cells.map((cell, place) => `, ${cellValue('r', cell)} as v${place}`).join('');
  const columns = cells.map((_, place) => `, ${column(`r.v${place}`)} as v${place}`).join('');
  return sql`
    select ${facts ? sql`coalesce(json_agg(${deadlineDays}), '[]') as days, ` : sql``}${sql.raw(
      commonColumns + columns + (named ? numberColumn : codeColumn) + (facts ? factColumns : ''),
    )} from (
      select r.authority_id, r.document_id, r.level, r.year, r.edition_id, r.coverage, r.states, r.checks_passed,
        r.checks_failed, nullif(r.doubts, '[]') as doubts, r.revision_id${sql.raw(values)}
      from report_revision r where ${asOf('r', release)} and (${which}) offset 0) r
    join document d using (document_id)${named && !facts ? sql`` : sql` join authority a using (authority_id)`}`;
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

interface Wanted {
  /** Without them observations hold cells alone, which is enough for measures of cells. */
  facts?: boolean;
  /** The names of all that can be found, by number, where they are held: then no code is read. */
  names?: Promise<ReadonlyMap<number, AuthorityName>> | null;
}

/** Reports as observations of the given cells, oldest year first. `which` limits them, over `r` (report_revision). */
export const observationsWhere = async (
  db: Database,
  { id, synthetic }: AskedRelease,
  codes: readonly string[],
  which: SQL,
  { facts = true, names = null }: Wanted = {},
): Promise<Observation[]> => {
  const cells = knownCells(codes);
  const [found, held] = await Promise.all([ask(db, statement(id, cells, which, facts, names !== null)), names]);
  const authorities = found.numbers?.map((number) => held?.get(number)?.code ?? '') ?? parted(found.authority ?? null);
  // Here and not in the statement: codes sort by their bytes whatever the server's language, and thousands are faster.
  return toObservations(cells, found, authorities, synthetic).sort(inTime);
};

/** True of reports `r` of the authorities with these codes. */
export const ofAuthorities = (codes: readonly string[]): SQL =>
  sql`r.authority_id = any(array(select authority_id from authority where code = any(${textArray(codes)})))`;

/** True of a report `r` in which one of the cells holds a number, or, for measures of facts, of any complete report. */
export const hasAny = (codes: readonly string[]): SQL =>
  codes.length === 0
    ? sql`r.coverage = 'complete'`
    : sql.raw(
        `(${knownCells(codes)
          .map((cell) => `${cellValue('r', cell)} is not null`)
          .join(' or ')})`,
      );
