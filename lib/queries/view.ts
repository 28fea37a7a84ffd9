import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import type { ChartKind, Measure } from '../form/measure-types.ts';
import { asksFacts, cellsOfMeasure } from '../form/terms.ts';
import { acrossOfView, kindOfView, measureOfView } from '../view/choices.ts';
import type { ViewSpec } from '../view/spec.ts';
import { authoritiesByCode, authoritiesNamed, namesOfLevel } from './authorities.ts';
import { contextCodes } from './context.ts';
import { intArray } from './fragments.ts';
import { cellsOfView, numeratorCells } from './measure-cells.ts';
import { hasAny, observationsWhere, ofAuthorities } from './observations.ts';
import { type Release, releaseById } from './release.ts';
import { chosenByRule, coverageOf, drawsWholeLevel, levelByRule } from './selection.ts';
import { nameOfSum, readSum, sumObservations } from './sums.ts';
import type { AuthorityName, Level, Observation, ViewData } from './view-data.ts';
import { reportYears, resolveYears, wellReportedYear } from './years.ts';

/** What every step of a view's query needs. */
interface Asked {
  db: Database;
  release: Release;
  measure: Measure;
  cells: readonly string[];
  /** The measures drawn read more than cells: population, checks, days from the deadline. */
  facts: boolean;
  years: readonly number[];
}

/** The cells of the measure drawn, and of the one across from it. */
const cellsOf = (spec: ViewSpec, measure: Measure, kind: ChartKind): string[] => {
  const across = acrossOfView(spec);
  return [...new Set([...cellsOfView(measure, kind), ...(across ? cellsOfMeasure(across) : [])])];
};

const namesOf = async ({ db, release }: Asked, codes: readonly string[]): Promise<AuthorityName[]> => {
  const wanted = [...new Set(codes.map((code) => readSum(code)?.ancestor ?? code))];
  const found = new Map((await authoritiesNamed(db, release.id, wanted)).map((each) => [each.code, each]));
  return codes.flatMap((code) => {
    const [sum, name] = [readSum(code), found.get(readSum(code)?.ancestor ?? code)];
    return name ? [sum ? nameOfSum(sum, name) : name] : [];
  });
};

const observe = async ({ db, release, cells, years }: Asked, codes: readonly string[]): Promise<Observation[]> => {
  const own = codes.filter((code) => !readSum(code));
  const sums = codes.flatMap((code) => readSum(code) ?? []);
  const which = sql`${ofAuthorities(own)} and r.year = any(${intArray(years)})`;
  const found = await Promise.all([
    own.length > 0 ? observationsWhere(db, release, cells, which) : [],
    ...sums.map((sum) => sumObservations(db, release, sum, cells, years)),
  ]);
  return found.flat();
};

const existedIn = (years: readonly number[]) => (authority: AuthorityName) =>
  (authority.validFrom ?? 0) <= (years.at(-1) ?? 9999) && (authority.validTo ?? 9999) >= (years[0] ?? 0);

/** Governments are some thousands, whose names a process may keep; departments and townships are a hundred thousand. */
const levelsKept: ReadonlySet<Level> = new Set([1, 2, 3]);

/** Every authority of the level that has the measure: rankings, maps, funnels and scatters. */
const wholeLevel = async (asked: Asked, kind: ChartKind): Promise<Pick<ViewData, 'authorities' | 'observations'>> => {
  const { db, release, measure, cells, facts, years } = asked;
  const level = await levelByRule(db, release.id, measure, years, kind);
  if (level === null) return { authorities: [], observations: [] };
  const any = hasAny(numeratorCells(measure));
  const which = sql`r.level = ${level} and r.year = any(${intArray(years)}) and ${any}`;
  const names = levelsKept.has(level) ? namesOfLevel(db, release.id, level) : null;
  const observations = await observationsWhere(db, release, cells, which, { facts, names });
  const drawn = new Set(observations.map(({ authority }) => authority));
  const named = names ? [...(await names).values()] : await authoritiesByCode(db, [...drawn]);
  const authorities = named.filter(({ code }) => drawn.has(code));
  return { authorities: authorities.sort((one, other) => (one.code < other.code ? -1 : 1)), observations };
};

const chosen = async (
  asked: Asked,
  codes: readonly string[],
): Promise<Pick<ViewData, 'authorities' | 'observations'>> => {
  const [names, observations] = await Promise.all([namesOf(asked, codes), observe(asked, codes)]);
  return { authorities: names.filter(existedIn(asked.years)), observations };
};

const drawnOf = async (asked: Asked, spec: ViewSpec, kind: ChartKind) => {
  if (spec.authorities !== null) return chosen(asked, spec.authorities);
  if (drawsWholeLevel(kind)) return wholeLevel(asked, kind);
  return chosen(asked, await chosenByRule(asked.db, asked.release.id, asked.measure));
};

const contextOf = async (
  asked: Asked,
  spec: ViewSpec,
  drawn: readonly AuthorityName[],
): Promise<ViewData['context']> => {
  const [first] = drawn;
  if (!spec.context || !first) return null;
  const { db, release, measure, years } = asked;
  const { codes, size } = await contextCodes(db, release.id, measure, spec.context, first, years);
  const shown = new Set(drawn.map((each) => each.code));
  const others = codes.filter((code) => !shown.has(code));
  return { ...(await chosen(asked, others)), size };
};

/** Everything that one chart view draws, as of a release. */
export const queryView = async (db: Database, spec: ViewSpec, releaseId: number): Promise<ViewData> => {
  const [measure, kind] = [measureOfView(spec), kindOfView(spec)];
  const [release, withReports, well] = await Promise.all([
    releaseById(db, releaseId),
    reportYears(db, releaseId),
    wellReportedYear(db, releaseId, measure),
  ]);
  if (!release) throw new Error(`no release ${releaseId}`);
  const years = resolveYears(measure, spec.years, kind, withReports, well);
  const facts = [measure, acrossOfView(spec)].some((each) => each && asksFacts(each));
  const asked = { db, release, measure, cells: cellsOf(spec, measure, kind), facts, years };
  const drawn = await drawnOf(asked, spec, kind);
  const levels = [...new Set(drawn.authorities.map((each) => each.level))].sort();
  const [context, coverage] = await Promise.all([
    contextOf(asked, spec, drawn.authorities),
    coverageOf(db, releaseId, measure, levels, years),
  ]);
  const found = new Set(drawn.authorities.map((each) => each.code));
  return {
    release: { id: release.id, publishedAt: release.publishedAt },
    ...drawn,
    chosenByRule: spec.authorities === null,
    context,
    years,
    coverage,
    unknown: (spec.authorities ?? []).filter((code) => !found.has(code)),
    synthetic: release.synthetic,
  };
};
