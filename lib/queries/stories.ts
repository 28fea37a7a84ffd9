import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { evaluate } from '../form/evaluate.ts';
import type { Measure } from '../form/measure-types.ts';
import { measureByCode } from '../form/measures.ts';
import { partsOfGroup } from '../form/parts.ts';
import { cellsOfMeasure } from '../form/terms.ts';
import type { Facts, GroundCounts, NationFigure, StoryFigure } from '../stories/types.ts';
import { asOf } from './fragments.ts';
import { kept, keptJson } from './kept.ts';
import type { Release } from './release.ts';
import { sumText } from './sum-values.ts';
import { sumObservations } from './sums.ts';
import type { Level } from './view-data.ts';
import { reportYears } from './years.ts';

/** Reports smaller than this are no ground for any story: they are not read. */
const leastConcluded = 100;
const grounds = partsOfGroup('refused').flatMap(({ sum }) => sum);

const measureOf = (code: string): Measure => {
  const measure = measureByCode(code);
  if (!measure) throw new Error(`no measure ${code}`);
  return measure;
};

const sumsOf = (measure: Measure): string[] => [
  sumText('r', measure.numerator as readonly string[]),
  measure.denominator ? sumText('r', measure.denominator) : 'null::int',
];

type Row = readonly [code: string, level: Level, year: number, numbers: readonly (number | null)[]];

/** Complete reports of governments on which no check fails, with two numbers for each measure and one for each ground. */
const storyRows = (db: Database, release: number, measures: readonly Measure[]): Promise<readonly Row[]> => {
  const columns = [...measures.flatMap(sumsOf), ...grounds.map((row) => sumText('r', [row]))];
  return keptJson(
    db,
    release,
    sql`
    select coalesce(json_agg(json_build_array(a.code, r.level, r.year, array[${sql.raw(columns.join(', '))}])
      order by r.year, a.code), '[]') as json
    from report_revision r join authority a using (authority_id)
    where ${asOf('r', release)} and r.level between 1 and 3 and r.coverage = 'complete' and r.checks_failed = 0
      and ${sql.raw(sumText('r', ['concluded.total']))} >= ${leastConcluded}`,
  );
};

const figuresIn = ([authority, level, year, numbers]: Row, measures: readonly Measure[]): StoryFigure[] =>
  measures.flatMap(({ code, denominator: rate }, at) => {
    const [numerator, denominator] = [numbers[at * 2] ?? null, numbers[at * 2 + 1] ?? null];
    if (numerator === null || (rate && !denominator)) return [];
    const value = rate ? numerator / (denominator ?? 1) : numerator;
    return [{ authority, level, year, measure: code, value, numerator, denominator }];
  });

const groundsIn = ([authority, , year, numbers]: Row, from: number): GroundCounts[] => {
  const counts = grounds.flatMap((row, at) => {
    const n = numbers[from + at] ?? null;
    return n === null ? [] : [{ row, n }];
  });
  return counts.length === grounds.length ? [{ authority, year, counts }] : [];
};

const nationFigures = async (db: Database, release: Release, measures: readonly Measure[]): Promise<NationFigure[]> => {
  const nation = { code: '000000', ancestor: '000000', level: 3 } as const;
  const years = await reportYears(db, release.id);
  const cells = [...new Set(measures.flatMap(cellsOfMeasure))];
  const sums = await sumObservations(db, release, nation, cells, years);
  return measures.flatMap((measure) =>
    sums.flatMap((observed) => {
      const { value, numerator, denominator } = evaluate(measure, observed);
      if (value === null || numerator === null || !observed.sum) return [];
      return [{ measure: measure.code, year: observed.year, value, numerator, denominator, ...observed.sum }];
    }),
  );
};

/** What the rules of stories read, of one release: asked once for it, since a release never changes. */
export const storyFacts = (
  db: Database,
  release: Release,
  told: { measures: readonly string[]; nation: readonly string[] },
): Promise<Facts> =>
  kept(db, `stories ${release.id}`, async () => {
    const measures = told.measures.map(measureOf);
    const [rows, nation] = await Promise.all([
      storyRows(db, release.id, measures),
      nationFigures(db, release, told.nation.map(measureOf)),
    ]);
    return {
      figures: rows.flatMap((row) => figuresIn(row, measures)),
      grounds: rows.flatMap((row) => groundsIn(row, measures.length * 2)),
      nation,
    };
  });
