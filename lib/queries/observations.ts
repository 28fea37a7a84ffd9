import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { positionOf } from '../db/positions.ts';
import { json } from '../db/rows.ts';
import { type Cell, cellByCode, cells as codeBook } from '../form/cells.ts';
import { type State, stateOfLetter } from '../form/figure.ts';
import type { EditionId } from '../form/types.ts';
import { asOf, deadlineDays } from './fragments.ts';
import type { Doubt, Observation } from './view-data.ts';

interface StoredObservation {
  authority: string;
  year: number;
  edition: EditionId;
  coverage: 'complete' | 'narrative';
  values: (number | null)[];
  letters: string;
  facts: [population: number | null, passed: number | null, failed: number | null, days: number | null];
  doubts: Doubt[];
  revision: number;
  sourceUrl: string | null;
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

/** Every figure of a version of a report as one JSON list, in the order of the code book. */
export const allValues = (alias: string): SQL =>
  sql.raw(`to_json(array[${codeBook.map((cell) => `${cellValue(alias, cell)}::numeric`).join()}])`);

const valuesJson = (cells: readonly Cell[]): SQL =>
  sql.raw(
    cells.length === 0
      ? `'[]'::json`
      : `to_json(array[${cells.map((cell) => `${cellValue('r', cell)}::numeric`).join()}])`,
  );

const lettersText = (cells: readonly Cell[]): SQL =>
  sql.raw(cells.length === 0 ? `''` : cells.map((cell) => `substr(r.states, ${cell.index}, 1)`).join(' || '));

const toObservation =
  (cells: readonly Cell[], synthetic: boolean) =>
  ({ values, letters, facts, ...stored }: StoredObservation): Observation => ({
    ...stored,
    figures: Object.fromEntries(
      cells.map((cell, at): [string, { value: number | null; state: State }] => [
        cell.code,
        { value: values[at] ?? null, state: stateOfLetter(letters[at] ?? '') },
      ]),
    ),
    facts: {
      '@population': facts[0],
      '@checks.passed': facts[1],
      '@checks.failed': facts[2],
      '@deadline.days': facts[3],
    },
    doubts: stored.doubts.filter((doubt) => cells.some((cell) => cell.code === doubt.cell)),
    ...(synthetic && { synthetic }),
  });

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
  const stored = await json<StoredObservation[]>(
    db,
    sql`
    select coalesce(json_agg(json_build_object('authority', a.code, 'year', r.year, 'edition', r.edition_id,
      'coverage', r.coverage, 'values', ${valuesJson(cells)}, 'letters', ${lettersText(cells)},
      'facts', json_build_array(a.population,
        case when r.coverage = 'complete' then r.checks_passed end, case when r.coverage = 'complete' then r.checks_failed end,
        ${deadlineDays}),
      'doubts', r.doubts, 'revision', r.revision_id, 'sourceUrl', d.source_url) order by r.year, a.code), '[]') as json
    from report_revision r join authority a using (authority_id) left join authority p on p.authority_id = a.parent_id
    join document d using (document_id)
    where ${asOf('r', id)} and (${which})`,
  );
  return stored.map(toObservation(cells, synthetic));
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
