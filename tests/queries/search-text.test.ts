import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bigramsOf, searchable } from '../../lib/db/bigrams.ts';
import { type Bulk, embeddedBulk } from '../../lib/db/bulk.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { json } from '../../lib/db/rows.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { asOf } from '../../lib/queries/fragments.ts';
import { currentRelease } from '../../lib/queries/release.ts';
import { searchText, type TextQuery } from '../../lib/queries/search-text.ts';

interface Text {
  document: number;
  code: string;
  year: number;
  section: number;
  plain: string;
}

let bulk: Bulk;
let release: number;
/** The texts as the search lists them. */
let texts: Text[];

/** Words of every report, of one in seven, in thirty, and of a single one. */
const words: readonly [string, (at: number) => boolean][] = [
  ['本年公开政府信息', () => true],
  ['保密 审查', (at) => at % 7 === 0],
  ['个人隐私', (at) => at % 30 === 0],
  ['土地征收', (at) => at === 11],
];

const written = (reports: readonly Omit<Text, 'section' | 'plain'>[]): Text[] =>
  reports.flatMap((report, at) =>
    [1, 5].map((section) => ({
      ...report,
      section,
      plain: words.flatMap(([word, holds]) => (holds(at) ? [word] : [])).join('。'),
    })),
  );

beforeAll(async () => {
  bulk = embeddedBulk(await memoryDatabase());
  await fillDemo(bulk, 'beijing', 7);
  release = (await currentRelease(bulk.db)).id;
  texts = written(
    await json(
      bulk.db,
      sql`select json_agg(json_build_object('document', r.document_id, 'code', a.code, 'year', r.year)
        order by r.year desc, a.code) as json
        from report_revision r join authority a using (authority_id) where ${asOf('r', release)}`,
    ),
  );
  const rows = texts.map((each) => ({ ...each, bigrams: bigramsOf(each.plain) }));
  await bulk.db.execute(sql`insert into section (document_id, section, plain, bigrams)
    select document, section, plain, bigrams from json_to_recordset(${JSON.stringify(rows)}::json)
      as s(document int, section smallint, plain text, bigrams text[])`);
});
afterAll(() => bulk.close());

const placesOf = (found: readonly Pick<Text, 'code' | 'year' | 'section'>[]) =>
  found.map(({ code, year, section }) => `${code} ${year} ${section}`);

const search = async (text: string, query: TextQuery) =>
  placesOf(
    (await searchText(bulk.db, release, text, query)).map(({ authority: { code }, year, section }) => ({
      code,
      year,
      section,
    })),
  );

const byHand = (text: string, { authority, year, section, offset = 0, limit = 20 }: TextQuery) =>
  placesOf(
    texts
      .filter((each) => searchable(each.plain).includes(searchable(text)))
      .filter((each) => authority === undefined || each.code === authority)
      .filter((each) => year === undefined || each.year === year)
      .filter((each) => section === undefined || each.section === section)
      .slice(offset, offset + limit),
  );

describe('the text search', () => {
  it.each([
    ['政府', 'in every text'],
    ['保密审查', 'in one of seven'],
    ['个人隐私', 'in one of thirty'],
    ['土地征收', 'in one alone'],
    ['信息保密', 'over the end of a sentence'],
    ['保息', 'in none, though its signs are'],
    ['府', 'as one sign, which is too short'],
  ])('lists %s (%s) as reading all texts does', async (text) => {
    const whole = text.length < 2 ? [] : byHand(text, { limit: 30 });
    expect(await search(text, { limit: 30 })).toEqual(whole);
  });

  it('finds the same however it is narrowed and paged (property)', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('政府', '信息', '保密审查', '个人隐私', '土地征收', '没有'),
        fc.record(
          {
            authority: fc.constantFrom('110105', '110000', '999999'),
            year: fc.integer({ min: 2018, max: 2026 }),
            section: fc.constantFrom(1, 2, 5),
            offset: fc.nat(60),
            limit: fc.integer({ min: 1, max: 40 }),
          },
          { requiredKeys: [] },
        ),
        async (text, query) => {
          expect(await search(text, query)).toEqual(byHand(text, query));
        },
      ),
      { numRuns: 60 },
    ));

  it('marks the hit as it is printed, also for a traditional spelling', async () => {
    const [hit] = await searchText(bulk.db, release, '保密審查');
    expect(hit).toMatchObject({ before: '本年公开政府信息。', hit: '保密 审查' });
  });
});
