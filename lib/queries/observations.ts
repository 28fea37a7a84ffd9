import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { rows } from '../db/rows.ts';
import { type Cell, cellByCode } from '../form/cells.ts';
import { type State, stateOfLetter } from '../form/figure.ts';
import type { EditionId } from '../form/types.ts';
import { asOf, deadlineDays } from './fragments.ts';
import type { Doubt, Observation } from './view-data.ts';

/** Columns of equal length: thousands of reports as one JSON object each cost ten times as much to write and to read. */
interface Columns extends Record<string, unknown> {
  authority: string[];
  year: number[];
  edition: EditionId[];
  coverage: ('complete' | 'narrative')[];
  letters: string[];
  population: (number | null)[];
  passed: number[];
  failed: number[];
  days: (number | null)[];
  doubts: (Doubt[] | null)[];
  revision: number[];
  source: (string | null)[];
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

const commonColumns = Object.entries({
  authority: 'x.code',
  year: 'x.year',
  edition: 'x.edition_id',
  coverage: 'x.coverage',
  letters: 'x.letters',
  population: 'x.population',
  passed: 'x.checks_passed',
  failed: 'x.checks_failed',
  days: 'x.days',
  doubts: 'x.doubts',
  revision: 'x.revision_id',
  source: 'x.source_url',
})
  .map(([name, expression]) => `${column(expression)} as ${name}`)
  .join();

const lettersText = (cells: readonly Cell[]): SQL =>
  sql.raw(cells.length === 0 ? `''` : cells.map((cell) => `substr(r.states, ${cell.index}, 1)`).join(' || '));

const figuresAt = (cells: readonly Cell[], values: readonly (number | null)[][], letters: string, at: number) => {
  const figures: Record<string, { value: number | null; state: State }> = {};
  for (const [place, cell] of cells.entries())
    figures[cell.code] = { value: values[place]?.[at] ?? null, state: stateOfLetter(letters[place] ?? '') };
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
    figures: figuresAt(cells, values, found.letters[at] ?? '', at),
    facts: factsAt(found, at),
    doubts: (found.doubts[at] ?? []).filter((doubt) => wanted.has(doubt.cell)),
    revision: found.revision[at] ?? null,
    sourceUrl: found.source[at] ?? null,
    ...(synthetic && { synthetic }),
  }));
};

/**
 * Reports as observations of the given cells, oldest year first. `which` limits them, over `r` (report_revision),
 * `a` (authority), `p` (its parent) and `d` (document).
 */
export const observationsWhere = async (
  db: Database,
  { id, synthetic }: { id: number; synthetic: boolean },
  codes: readonly string[],
  which: SQL,
): Promise<Observation[]> => {
  const cells = knownCells(codes);
  const values = cells.map((cell, place) => `, ${cellValue('r', cell)} as v${place}`).join('');
  const columns = cells.map((_, place) => `, ${column(`x.v${place}`)} as v${place}`).join('');
  const [found] = await rows<Columns>(
    db,
    sql`
    select ${sql.raw(commonColumns + columns)} from (
      select a.code, r.year, r.edition_id, r.coverage, ${lettersText(cells)} as letters, a.population, r.checks_passed,
        r.checks_failed, ${deadlineDays} as days, nullif(r.doubts, '[]') as doubts, r.revision_id, d.source_url${sql.raw(values)}
      from report_revision r join authority a using (authority_id) left join authority p on p.authority_id = a.parent_id
      join document d using (document_id)
      where ${asOf('r', id)} and (${which}) order by r.year, a.code) x`,
  );
  if (!found) throw new Error('the statement gave no row');
  return toObservations(cells, found, synthetic);
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
