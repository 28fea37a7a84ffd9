import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Opened } from '../../lib/db/client.ts';
import { rows } from '../../lib/db/rows.ts';
import type { ChartKind } from '../../lib/form/measure-types.ts';
import type { StorableReport } from '../../lib/ingest/store/storable.ts';
import { type RunResult, storeRun } from '../../lib/ingest/store.ts';
import { authorityByCode, listAuthorities } from '../../lib/queries/authorities.ts';
import { releaseChanges, revisedSince } from '../../lib/queries/changes.ts';
import { coverageMatrix, coverageTotals } from '../../lib/queries/coverage.ts';
import { checkCounts, listFindings } from '../../lib/queries/findings.ts';
import { overview } from '../../lib/queries/overview.ts';
import { currentRelease, forgetCurrentRelease, nearestRelease, releases } from '../../lib/queries/release.ts';
import { reportOf, reportsOf } from '../../lib/queries/reports.ts';
import { searchText } from '../../lib/queries/search-text.ts';
import { queryView } from '../../lib/queries/view.ts';
import { defaultView as view } from '../../lib/view/choices.ts';
import { reportWith, writeSmallCountry } from './small-country.ts';

const chaoyang2021 = (received = 100) =>
  reportWith(
    '110105',
    2021,
    {
      'requests.new.total': received,
      'requests.carried_in.total': 0,
      'concluded.total.total': 90,
      'requests.carried_out.total': 10,
      'fees.amount': 25.1,
      'refused.deliberative.total': null,
    },
    {
      sections: [{ section: 1, text: '本年度，主动公开政府信息 12 条，受理依申请公开一百件。' }],
      findings: [
        {
          check: 'balance',
          at: 'concluded.total.total',
          left: '101',
          right: '100',
          severity: 'error',
          text: { zh: '不平', en: 'does not balance' },
          cells: ['concluded.total.total'],
        },
      ],
      checks: { passed: 3, failed: 1 },
    },
  );

const chaoyang2022 = reportWith('110105', 2022, { 'requests.new.total': 120, 'requests.carried_in.total': 12 });
const shuyang2022 = reportWith('321322', 2022, { 'requests.new.total': 30 });
const suqian2022 = reportWith('321300', 2022, { 'requests.new.total': 20 });
const told2022 = reportWith('110101', 2022, { 'requests.new.total': 800 }, { coverage: 'narrative' });

/** What every way to Postgres has to do alike: releases are made one after another, and asked about. */
export const storeAndQuerySuite = (open: () => Promise<Opened>): void => {
  let opened: Opened;
  let db: Database;
  const run = (...reports: StorableReport[]): Promise<RunResult> => storeRun(db, [reports], { note: 'a run' });

  beforeAll(async () => {
    opened = await open();
    db = opened.db;
    await writeSmallCountry(db);
  });
  afterAll(() => opened?.close());

  describe('a run of imports', () => {
    it('is release 1 when it is the first', async () => {
      expect((await currentRelease(db)).id).toBe(0);
      const { release, stored } = await run(chaoyang2021(), chaoyang2022, shuyang2022, suqian2022, told2022);
      expect(release).toBe(1);
      expect(stored.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new', 'new']);
      forgetCurrentRelease(db);
      expect(await currentRelease(db)).toMatchObject({ id: 1, note: 'a run', synthetic: false });
    });

    it('of the same reports again changes nothing and makes no release', async () => {
      const { release, stored } = await run(chaoyang2021(), told2022);
      expect(release).toBeNull();
      expect(stored.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
      expect(await releases(db, 9)).toHaveLength(1);
    });

    it('with a restated report makes a new revision, and says which cells changed', async () => {
      const { release, stored } = await run(chaoyang2021(101));
      expect([release, stored[0]?.outcome]).toEqual([2, 'restated']);
      const { changes } = await releaseChanges(db, 2);
      expect(changes.map(({ kind, changes: cells }) => [kind, cells])).toEqual([
        [
          'restated',
          [
            {
              cell: 'requests.new.total',
              before: { value: 100, state: 'printed' },
              after: { value: 101, state: 'printed' },
            },
          ],
        ],
      ]);
    });

    it('leaves the release before it answering as before', async () => {
      const received = async (release: number) =>
        (await reportOf(db, release, '110105', 2021))?.figures['requests.new.total']?.value;
      expect([await received(1), await received(2)]).toEqual([100, 101]);
      const revised = await revisedSince(db, 1, 2, [{ authority: '110105', year: 2021 }], ['requests.new.total']);
      expect(revised).toMatchObject([{ authority: '110105', before: { value: 100 }, after: { value: 101 } }]);
    });

    it('never replaces a complete report by one known from its text', async () => {
      const { release, stored } = await run(
        reportWith('110105', 2021, { 'requests.new.total': 5 }, { coverage: 'narrative' }),
      );
      expect([release, stored[0]?.outcome]).toEqual([null, 'kept-complete']);
    });

    it('replaces a report known from its text by the complete one', async () => {
      const { release, stored } = await run(reportWith('110101', 2022, { 'requests.new.total': 800 }));
      expect([release, stored[0]?.outcome]).toEqual([3, 'restated']);
    });

    it('takes the first of two files that give the same report', async () => {
      const { stored } = await run(
        reportWith('321323', 2022, { 'requests.new.total': 1 }),
        reportWith('321323', 2022, { 'requests.new.total': 2 }),
      );
      expect(stored.map(({ outcome }) => outcome)).toEqual(['new', 'second-in-run']);
      expect((await reportOf(db, 4, '321323', 2022))?.figures['requests.new.total']?.value).toBe(1);
    });

    it('leaves nothing at all when it breaks off half way', async () => {
      const broken = async function* () {
        yield [reportWith('110102', 2022, { 'requests.new.total': 1 })];
        throw new Error('the machine stopped');
      };
      await expect(storeRun(db, broken(), { note: '' })).rejects.toThrow('the machine stopped');
      expect(await reportsOf(db, 99, '110102')).toEqual([]);
      expect(await releases(db, 4)).toHaveLength(4);
    });

    it('waits for another that runs at the same time', async () => {
      const both = await Promise.all([
        run(reportWith('110102', 2021, { 'requests.new.total': 7 })),
        run(reportWith('110102', 2022, { 'requests.new.total': 8 })),
      ]);
      expect(both.map(({ release }) => release).sort()).toEqual([5, 6]);
    });
  });

  describe('a report', () => {
    it('gives every cell with its state, and findings with both values', async () => {
      const report = await reportOf(db, 1, '110105', 2021);
      expect(report?.figures['refused.deliberative.total']).toMatchObject({ value: null, state: 'blank' });
      expect(report?.figures['procurement.amount']).toMatchObject({ value: null, state: 'not-asked' });
      expect(report?.figures['fees.amount']).toMatchObject({ value: 25.1, raw: '25.1' });
      expect(report?.figures['rules.issued']).toMatchObject({ value: null, state: 'not-printed' });
      expect(report?.findings).toMatchObject([{ check: 'balance', left: '101', right: '100', verdict: null }]);
      expect(report?.doubts).toEqual([{ check: 'balance', cell: 'concluded.total.total', other: 91 }]);
    });

    it('that broke its carry-over is found by the year after it', async () => {
      const { findings } = await listFindings(db, 1, { check: 'carry-continuity' });
      expect(findings).toMatchObject([
        { at: 'requests.carried_in.total', left: '10', right: '12', year: 2022, severity: 'warning' },
      ]);
    });

    it('of a city that received less than its county is found, and only that', async () => {
      const { findings } = await listFindings(db, 1, { check: 'rollup' });
      expect(findings.map(({ authority, left, right }) => [authority.code, left, right])).toEqual([
        ['321300', '20', '30'],
      ]);
    });

    it('keeps the verdict on a finding when it is stored again', async () => {
      await db.execute(
        sql`insert into verdict values ('110105', 2021, 'balance', 'concluded.total.total', 'false-alarm', '', 'somebody', null)`,
      );
      expect((await reportOf(db, 2, '110105', 2021))?.findings[0]?.verdict?.verdict).toBe('false-alarm');
      expect(await checkCounts(db, 2)).toContainEqual({ check: 'balance', findings: 1, reports: 1, falseAlarms: 1 });
    });

    it('cannot be in force twice', async () => {
      const again = sql`insert into report_revision (authority_id, year, level, edition_id, coverage, document_id, release_from,
          cells, amounts, states, checks_passed, checks_failed, fingerprint)
        select authority_id, year, level, edition_id, coverage, document_id, 99, cells, amounts, states, 0, 0, ''
        from report_revision where release_to = 2147483647 limit 1`;
      await expect(db.execute(again)).rejects.toThrow();
    });
  });

  describe('a view', () => {
    it('chooses by rule where it names nobody: those with most report years first', async () => {
      const data = await queryView(db, view('requests-received'), 1);
      expect(data.chosenByRule).toBe(true);
      expect(data.authorities.map(({ code }) => code)).toEqual(['110105', '110101', '321322', '321300']);
      expect(data.years).toEqual([2021, 2022]);
      expect(data.coverage).toEqual({
        reporting: 4,
        of: 6,
        years: [
          { year: 2021, reporting: 1, of: 6 },
          { year: 2022, reporting: 4, of: 6 },
        ],
      });
    });

    it('gives the figures as of its release', async () => {
      const wanted = view('requests-received', { authorities: ['110105'], years: { from: 2021, to: 2021 } });
      const values = async (release: number) =>
        (await queryView(db, wanted, release)).observations.map((each) => each.figures['requests.new.total']?.value);
      expect([await values(1), await values(2)]).toEqual([[100], [101]]);
    });

    it('adds up the complete reports of a level, and says how many of how many', async () => {
      const wanted = view('requests-received', {
        authorities: ['000000', '321300-sum-3'],
        years: { from: 2022, to: 2022 },
      });
      const data = await queryView(db, wanted, 1);
      expect(
        data.observations.map((each) => [each.authority, each.figures['requests.new.total']?.value, each.sum]),
      ).toEqual([
        ['000000', 150, { reporting: 2, of: 5 }],
        ['321300-sum-3', 30, { reporting: 1, of: 2 }],
      ]);
    });

    it('adds up a row that some reports print in three and others in one, and gives no part that is incomplete', async () => {
      await run(
        reportWith('110101', 2023, { 'closed.all.total': 5, 'concluded.total.total': 50 }),
        reportWith('110102', 2023, {
          'closed.no_correction.total': 1,
          'closed.unpaid_fee.total': 0,
          'closed.other.total': 2,
          'concluded.total.total': 30,
        }),
      );
      forgetCurrentRelease(db);
      const { id } = await currentRelease(db);
      const wanted = view('closed-rate', { authorities: ['000000'], years: { from: 2023, to: 2023 } });
      const [sum] = (await queryView(db, wanted, id)).observations;
      expect(sum?.figures['closed.all.total']?.value).toBe(8);
      expect(sum?.figures['closed.other.total']?.value).toBeNull();
      expect(sum?.figures['concluded.total.total']?.value).toBe(80);
      expect(sum?.sum).toEqual({ reporting: 2, of: 5 });
    });

    it('of a ranking holds the whole level in the latest year', async () => {
      const data = await queryView(db, view('requests-received', { kind: 'rank' }), 1);
      expect(data.years).toEqual([2022]);
      expect(data.authorities.map(({ code }) => code)).toEqual(['110101', '110105', '321322']);
    });

    it('of a map holds the provinces once most of them have the measure, and until then the level that has most', async () => {
      const levels = async (kind: ChartKind, release: number) => {
        const { authorities } = await queryView(db, view('requests-received', { kind, years }), release);
        return [...new Set(authorities.map(({ level }) => level))];
      };
      const years = { from: 2022, to: 2022 } as const;
      await run(...['110000', '320000'].map((code) => reportWith(code, 2022, { 'requests.new.total': 7 })));
      forgetCurrentRelease(db);
      const { id } = await currentRelease(db);
      expect(await Promise.all([levels('map', 1), levels('map', id), levels('rank', id)])).toEqual([[3], [1], [3]]);
    });

    it('draws the siblings behind, or the nation', async () => {
      const behind = async (context: 'parent' | 'level' | 'nation') => {
        const data = await queryView(db, view('requests-received', { authorities: ['110105'], context }), 1);
        return data.context?.authorities.map(({ code }) => code);
      };
      expect(await behind('parent')).toEqual(['110101']);
      expect(await behind('level')).toEqual(['110101', '321322']);
      expect(await behind('nation')).toEqual(['000000']);
    });

    it('names the codes that nobody has', async () => {
      const data = await queryView(db, view('requests-received', { authorities: ['110105', '999999'] }), 1);
      expect(data.unknown).toEqual(['999999']);
    });
  });

  describe('an authority', () => {
    it('is found by Chinese, pinyin, initials and code', async () => {
      const found = async (text: string) => (await listAuthorities(db, 1, { text, limit: 1 }))[0]?.code;
      expect(
        await Promise.all(['朝阳', 'chaoyang', 'CYQ', '110105', '北京市朝阳区人民政府', 'nowhere'].map(found)),
      ).toEqual(['110105', '110105', '110105', '110105', '110105', undefined]);
    });

    it('knows its parents, children and neighbours', async () => {
      const place = await authorityByCode(db, 1, '321322');
      expect(place?.parents.map(({ code }) => code)).toEqual(['000000', '320000', '321300']);
      expect(place?.neighbours.map(({ code }) => code)).toEqual(['321323']);
      expect(await authorityByCode(db, 1, '999999')).toBeNull();
    });

    it('has its years in the matrix of coverage, complete or known from its text', async () => {
      const { rows: matrix, of } = await coverageMatrix(db, 1, { level: 3 });
      expect(of).toBe(3);
      expect(
        matrix.map(({ authority, reports }) => [
          authority.code,
          reports.map(({ year, coverage }) => `${year} ${coverage}`),
        ]),
      ).toEqual([
        ['110101', ['2022 narrative']],
        ['110105', ['2021 complete', '2022 complete']],
        ['321322', ['2022 complete']],
      ]);
      expect(await coverageTotals(db, 1)).toContainEqual({ level: 3, year: 2022, complete: 2, narrative: 1, of: 5 });
    });
  });

  describe('what is asked by hand or by the first page', () => {
    it('is counted once', async () => {
      expect(await overview(db, 1)).toMatchObject({
        reports: 5,
        complete: 4,
        narrative: 1,
        authorities: 4,
        firstYear: 2021,
        lastYear: 2022,
        figures: 10,
      });
    });

    it('is found in the text across spaces and width, with the hit marked', async () => {
      const [hit] = await searchText(db, 1, '公开政府信息12条');
      expect(hit).toMatchObject({ year: 2021, section: 1, hit: '公开政府信息 12 条' });
      expect(await searchText(db, 1, '不存在的话')).toEqual([]);
    });

    it('reads one figure a row in the view "figure"', async () => {
      const found = await rows(
        db,
        sql`select year::int as year, value::float as value, state from figure
        where authority_code = '110105' and cell = 'fees.amount' order by year`,
      );
      expect(found).toEqual([
        { year: 2021, value: 25.1, state: 'p' },
        { year: 2022, value: null, state: 'm' },
      ]);
    });

    it('of a release that never was names the nearest', async () => {
      expect((await nearestRelease(db, 99))?.id).toBe((await currentRelease(db)).id);
    });
  });
};
