import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedBulk } from '../../lib/db/bulk.ts';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { evaluate } from '../../lib/form/evaluate.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import { cellsOfMeasure } from '../../lib/form/terms.ts';
import { listAuthorities } from '../../lib/queries/authorities.ts';
import { belowOf } from '../../lib/queries/below.ts';
import { groundUse } from '../../lib/queries/grounds.ts';
import { observationsWhere } from '../../lib/queries/observations.ts';
import { peersOf } from '../../lib/queries/peers.ts';
import { currentRelease, type Release } from '../../lib/queries/release.ts';
import { storyFacts } from '../../lib/queries/stories.ts';
import type { Observation } from '../../lib/queries/view-data.ts';
import { chooseStories } from '../../lib/stories/choose.ts';
import { countMeasures, rateMeasures } from '../../lib/stories/thresholds.ts';

let opened: Opened;
let release: Release;
let observed: Observation[];
const told = [...rateMeasures, ...countMeasures];
const measureOf = (code: string) => measureByCode(code) as Measure;

beforeAll(async () => {
  opened = await memoryDatabase();
  await fillDemo(embeddedBulk(opened), 'beijing', 11);
  release = await currentRelease(opened.db);
  const cells = [...new Set(told.map(measureOf).flatMap(cellsOfMeasure))];
  observed = await observationsWhere(opened.db, release, cells, sql`true`);
});
afterAll(() => opened.close());

const reportOf = (authority: string, year: number) =>
  observed.find((each) => each.authority === authority && each.year === year);

describe('the facts of stories', () => {
  it('are what evaluating each report gives, and only of reports on which no check fails', async () => {
    const { figures, nation } = await storyFacts(opened.db, release, { measures: told, nation: rateMeasures });
    expect(figures.length).toBeGreaterThan(200);
    expect(nation.length).toBeGreaterThan(0);
    for (const { authority, year, measure, value, denominator } of figures) {
      const report = reportOf(authority, year) as Observation;
      expect(report.facts['@checks.failed']).toBe(0);
      expect(evaluate(measureOf(measure), report)).toMatchObject({ value, denominator });
    }
  });

  it('give the same stories each time', async () => {
    const facts = await storyFacts(opened.db, release, { measures: told, nation: rateMeasures });
    expect(chooseStories(facts).map(({ authority, kind }) => [kind, authority])).toEqual(
      chooseStories(facts).map(({ authority, kind }) => [kind, authority]),
    );
  });
});

describe('peers', () => {
  it('are of the same level and about as many residents, each with what its report gives', async () => {
    const peers = await peersOf(opened.db, release.id, '110101', 2024, ['requests-received', 'disclosure-rate']);
    const districts = await listAuthorities(opened.db, release.id, { parent: '110000', level: 3 });
    // 708 829 residents in Dongcheng: by the census between 472 553 and 1 063 243 are its peers.
    const alike = ['110107', '110113', '110118'].filter((code) => districts.some((each) => each.code === code));
    expect(peers.of).toBeGreaterThanOrEqual(alike.length - 1);
    expect(peers.reporting).toBeLessThanOrEqual(peers.of);
    const values = observed
      .filter(({ year }) => year === 2024)
      .map((each) => evaluate(measureOf('disclosure-rate'), each).value);
    for (const { value } of peers.measures['disclosure-rate'] ?? [])
      if (value !== null) expect(values.map((each) => each?.toFixed(9))).toContain(value.toFixed(9));
  });

  it('are none of an authority that does not exist', async () => {
    expect(await peersOf(opened.db, release.id, '999999', 2024, ['reviews'])).toMatchObject({ of: 0, reporting: 0 });
  });
});

describe('the sum of those below', () => {
  it('adds up the districts that report, says how many of how many, and is absent where none does', async () => {
    const [sum] = await belowOf(opened.db, release.id, '110000', 2024, ['requests.new.total']);
    const districts = observed.filter(({ authority, year }) => /^1101\d\d$/.test(authority) && year === 2024);
    const values = districts.flatMap(({ figures }) => figures['requests.new.total']?.value ?? []);
    expect(sum?.governments).toEqual({ of: 16, n: values.length, sum: values.reduce((all, each) => all + each, 0) });
    expect(sum?.departments).toEqual({ n: 0, sum: null });
  });
});

describe('the use of a ground', () => {
  it('is of one level only, so that no request counts twice', async () => {
    const use = await groundUse(opened.db, release.id, 'unavailable.not_held');
    const cells = ['unavailable.not_held.total', 'concluded.total.total'];
    const all = await observationsWhere(
      opened.db,
      release,
      cells,
      sql`r.level = ${use.level ?? 0} and r.coverage = 'complete'`,
    );
    for (const { year, count, reports } of use.years) {
      const inYear = all.filter((each) => each.year === year);
      const values = inYear.flatMap(({ figures }) => figures['unavailable.not_held.total']?.value ?? []);
      expect([reports, count]).toEqual([values.length, values.reduce((sum, each) => sum + each, 0)]);
    }
  });
});
