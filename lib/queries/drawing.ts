import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import type { ChartKind, Measure } from '../form/measure-types.ts';
import { comparesLevel } from '../view/choices.ts';
import type { ViewSpec } from '../view/spec.ts';
import { authoritiesByCode, authoritiesNamed, namesOfLevel } from './authorities.ts';
import { intArray } from './fragments.ts';
import { numeratorCells } from './measure-cells.ts';
import { hasAny, observationsWhere, ofAuthorities } from './observations.ts';
import type { Release } from './release.ts';
import { chosenByRule, levelByRule } from './selection.ts';
import { nameOfSum, readSum, sumObservations } from './sums.ts';
import type { AuthorityName, Level, Observation } from './view-data.ts';

/** What every step of a view's query needs. */
export interface Asked {
  db: Database;
  release: Release;
  measure: Measure;
  cells: readonly string[];
  /** The measures drawn read more than cells: population, checks, days from the deadline. */
  facts: boolean;
  years: readonly number[];
}

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

type Names = ReturnType<typeof namesOfLevel>;

/** What is drawn, each part as soon as it is known: what follows from the levels need not wait for the figures. */
export interface Drawing {
  levels: Promise<readonly Level[]>;
  authorities: Promise<AuthorityName[]>;
  observations: Promise<Observation[]>;
}

const nothing = (): Drawing => ({
  levels: Promise.resolve([]),
  authorities: Promise.resolve([]),
  observations: Promise.resolve([]),
});

const observeLevel = ({ db, release, measure, cells, facts, years }: Asked, level: Level, names: Names | null) =>
  observationsWhere(
    db,
    release,
    cells,
    sql`r.level = ${level} and r.year = any(${intArray(years)}) and ${hasAny(numeratorCells(measure))}`,
    { facts, names },
  );

const namesDrawn = async (db: Database, observations: Promise<Observation[]>, names: Names | null) => {
  const drawn = new Set((await observations).map(({ authority }) => authority));
  const named = names ? [...(await names).values()] : await authoritiesByCode(db, [...drawn]);
  return named.filter(({ code }) => drawn.has(code)).sort((one, other) => (one.code < other.code ? -1 : 1));
};

/** Every authority of the level that has the measure: rankings, maps, funnels and scatters. */
const wholeLevel = async (asked: Asked, kind: ChartKind): Promise<Drawing> => {
  const { db, release, measure, years } = asked;
  const level = await levelByRule(db, release.id, measure, years, kind);
  if (level === null) return nothing();
  const names = levelsKept.has(level) ? namesOfLevel(db, release.id, level) : null;
  const observations = observeLevel(asked, level, names);
  return { levels: Promise.resolve([level]), authorities: namesDrawn(db, observations, names), observations };
};

const levelsOf = (authorities: readonly AuthorityName[]): Level[] =>
  [...new Set(authorities.map(({ level }) => level))].sort();

/** Those with these codes that existed in the years asked. */
export const chosen = (asked: Asked, codes: readonly string[]): Drawing => {
  const authorities = namesOf(asked, codes).then((names) => names.filter(existedIn(asked.years)));
  return { levels: authorities.then(levelsOf), authorities, observations: observe(asked, codes) };
};

/** Whom a view draws, by code: those chosen by the reader, else by rule. Null where it draws a whole level. */
export const codesDrawn = async (
  db: Database,
  release: number,
  measure: Measure,
  { authorities }: ViewSpec,
  kind: ChartKind,
): Promise<readonly string[] | null> =>
  authorities ?? (comparesLevel(kind) ? null : chosenByRule(db, release, measure));

/** What these reported, or the whole level. */
export const drawingOf = async (asked: Asked, codes: readonly string[] | null, kind: ChartKind): Promise<Drawing> =>
  codes ? chosen(asked, codes) : wholeLevel(asked, kind);
