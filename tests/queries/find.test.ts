import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedBulk } from '../../lib/db/bulk.ts';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { rows } from '../../lib/db/rows.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { evaluate } from '../../lib/form/evaluate.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measures } from '../../lib/form/measures.ts';
import { type FindOrder, findReports } from '../../lib/queries/find.ts';
import { cellsOfView } from '../../lib/queries/measure-cells.ts';
import { baseSql, valueSql } from '../../lib/queries/measure-sql.ts';
import { observationsWhere } from '../../lib/queries/observations.ts';
import { currentRelease, type Release } from '../../lib/queries/release.ts';
import { measuresOf, meets, readConditions } from '../../lib/view/conditions.ts';

let opened: Opened;
let release: Release;
beforeAll(async () => {
  opened = await memoryDatabase();
  await fillDemo(embeddedBulk(opened), 'beijing', 11);
  release = await currentRelease(opened.db);
});
afterAll(() => opened.close());

const inSql = (measure: Measure) =>
  rows<{ revision: number; value: number | null; base: number | null }>(
    opened.db,
    sql.raw(`select r.revision_id as revision, (${valueSql(measure)})::float8 as value, (${baseSql(measure)})::float8 as base
      from report_revision r join authority a using (authority_id) join document d using (document_id)`),
  );

describe('a measure in SQL', () => {
  it.each(measures.map((measure) => [measure.code, measure] as const))(
    '%s is what is evaluated report by report',
    async (_, measure) => {
      const cells = cellsOfView(measure, 'table');
      const observed = await observationsWhere(opened.db, release, cells, sql`true`);
      const found = new Map((await inSql(measure)).map((each) => [each.revision, each]));
      expect(observed.length).toBeGreaterThan(90);
      for (const report of observed) {
        const { value, numerator, denominator } = evaluate(measure, report);
        expect(found.get(report.revision ?? 0)).toMatchObject({
          value,
          base: measure.denominator ? denominator : numerator,
        });
      }
    },
  );
});

const ask = (text: string, order?: FindOrder, page: { offset?: number; limit?: number } = { limit: 1000 }) => {
  const { value, messages } = readConditions(text);
  expect(messages).toEqual([]);
  return findReports(opened.db, release, value, {
    order: order ?? { by: measuresOf(value)[0] ?? 'year', down: true },
    ...page,
  });
};

describe('findReports', () => {
  it.each([
    'refusal-rate>0.05 and n>=30',
    'requests-received>=100 and year>=2022',
    'reviews=0',
    'disclosure-rate<50% and level=3 and checks=0',
  ])('%s finds reports that meet it and no other', async (text) => {
    const { value: conditions } = readConditions(text);
    const [first] = measuresOf(conditions);
    const found = await ask(text);
    const wanted = conditions.filter(({ field }) => typeof field !== 'string');
    for (const { values } of found.rows)
      for (const condition of wanted)
        expect(
          meets(condition, values.find(({ measure }) => measure === condition.field)?.evaluation.value ?? null),
        ).toBe(true);
    expect(found.rows).toHaveLength(found.of);
    expect(first).toBeDefined();
  });

  it('limits by place and by check', async () => {
    const inChaoyang = await ask('requests-received>=0 and under=110105');
    expect(new Set(inChaoyang.rows.map(({ authority }) => authority.code))).toEqual(new Set(['110105']));
    const [broken, rest] = [await ask('check=deadline'), await ask('check!=deadline')];
    expect(broken.of + rest.of).toBe((await ask('year>=2000')).of);
    expect(broken.of).toBeGreaterThan(0);
  });

  it('sorts both ways, pages without loss and repeats nothing', async () => {
    const up = await ask('requests-received>=0', {
      by: measuresOf(readConditions('requests-received>=0').value)[0] ?? 'year',
      down: false,
    });
    const values = up.rows.map(({ values: [first] }) => first?.evaluation.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    const pages = [
      await ask('requests-received>=0', undefined, { limit: 40 }),
      await ask('requests-received>=0', undefined, { limit: 1000, offset: 40 }),
    ];
    const keys = pages.flatMap(({ rows: found }) => found.map(({ authority, year }) => `${authority.code} ${year}`));
    expect(new Set(keys).size).toBe(up.of);
  });

  it('draws a dot for every value that it lists', async () => {
    const { of, spread, rows: listed } = await ask('refusal-rate>=0');
    expect(spread?.dots.reduce((sum, { n }) => sum + n, 0)).toBe(of);
    const values = listed.map(({ values: [first] }) => first?.evaluation.value ?? 0);
    expect([spread?.low, spread?.high]).toEqual([Math.min(...values), Math.max(...values)]);
  });
});
