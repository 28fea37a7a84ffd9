import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRecords } from '../ingest/csv.ts';
import { departmentKinds } from './departments.ts';
import { firstYear, lastYear } from './generate.ts';
import type { DemoAuthority, Level } from './model.ts';
import { type Scale, scales } from './scales.ts';

/** A row for the authority table. */
export type AuthorityRow = Record<string, unknown> & { code: string; parent: string; level: number };

const number = (text: string | undefined): number | null => (text ? Number(text) : null);

const shipped = (folder: string): AuthorityRow[] => {
  const read = (name: string) => csvRecords(readFileSync(join(folder, name), 'utf8'));
  const population = new Map(read('population.csv').map((row) => [row.code, row]));
  return read('authorities.csv').map((row) => ({
    ...row,
    code: row.code ?? '',
    parent: row.parent ?? '',
    level: Number(row.level),
    former_names: '',
    valid_from: number(row.valid_from),
    valid_to: number(row.valid_to),
    successor: row.successor || null,
    population: number(population.get(row.code)?.population),
    population_year: number(population.get(row.code)?.year),
  }));
};

const made = (above: AuthorityRow, level: Level, slug: string, zh: string, en: string): AuthorityRow => ({
  code: `${above.code}-${slug}`,
  parent: above.code,
  level,
  name_zh: `${above.name_zh}${zh}`,
  name_en: `${en} of ${above.name_en}`,
  full_name_zh: `${above.name_zh}${zh}`,
  full_name_en: `${en} of ${above.name_en}`,
  pinyin: above.pinyin,
  initials: above.initials,
  former_names: '',
  valid_from: null,
  valid_to: null,
  successor: null,
  population: null,
  population_year: null,
});

const departmentsOf = (regions: readonly AuthorityRow[], wanted: number): AuthorityRow[] => {
  const each = Math.max(1, Math.ceil(wanted / Math.max(1, regions.length)));
  const chosen =
    wanted >= regions.length ? regions : regions.filter((_, at) => at % Math.ceil(regions.length / wanted) === 0);
  return chosen
    .flatMap((region) => departmentKinds.slice(0, each).map(([slug, zh, en]) => made(region, 4, slug, zh, en)))
    .slice(0, wanted);
};

const townshipsOf = (counties: readonly AuthorityRow[], wanted: number): AuthorityRow[] => {
  const each = Math.ceil(wanted / Math.max(1, counties.length));
  const numbers = Array.from({ length: each }, (_, at) => at + 1);
  return counties
    .flatMap((county) =>
      numbers.map((n) =>
        made(county, 5, `township-${n}`, `第${n}街道办事处（演示）`, `Subdistrict Office No. ${n} (synthetic)`),
      ),
    )
    .slice(0, wanted);
};

/** The authorities of a scale, with the nation above them: the real regions, and departments made up under them. */
export const authoritiesOf = (scale: Scale, folder = 'data'): AuthorityRow[] => {
  const regions = shipped(folder);
  if (scale === 'beijing') return regions.filter(({ code }) => /^(000000|11....)$/.test(code));
  const current = regions.filter(({ level, valid_to }) => level > 0 && valid_to === null);
  const { departments, townships } = scales[scale];
  // Departments of provinces and cities first: theirs are the ones that people look for.
  const byRank = [...current].sort((a, b) => a.level - b.level);
  return [
    ...regions,
    ...departmentsOf(scale === 'full' ? byRank : byRank.filter(({ level }) => level < 3), departments),
    ...townshipsOf(
      current.filter(({ level }) => level === 3),
      townships,
    ),
  ];
};

const within = (year: unknown) => (typeof year === 'number' && year >= firstYear && year <= lastYear ? year : null);

/** Those of them that report: not the nation, and in the small set the districts alone. */
export const reporting = (scale: Scale, rows: readonly AuthorityRow[]): DemoAuthority[] =>
  rows
    .filter(({ level }) => (scale === 'beijing' ? level === 3 : level > 0))
    .map((row) => ({
      code: row.code,
      parent: row.parent,
      level: row.level as Level,
      name: { zh: String(row.full_name_zh), en: String(row.full_name_en) },
      from: within(row.valid_from),
      to: within(row.valid_to),
      successor: (row.successor as string | null) ?? null,
      population: row.population as number | null,
    }));
