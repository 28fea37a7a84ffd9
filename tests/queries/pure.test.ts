import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/db/client.ts';
import { measureByCode, measures } from '../../lib/form/measures.ts';
import { kept } from '../../lib/queries/kept.ts';
import { cellsOfView, numeratorCells } from '../../lib/queries/measure-cells.ts';
import { searchMeasures, searchTerms } from '../../lib/queries/search.ts';
import { codeOfSum, readSum } from '../../lib/queries/sums.ts';
import { resolveYears } from '../../lib/queries/years.ts';
import type { YearSpan } from '../../lib/view/spec.ts';

const measure = (code: string) => {
  const found = measureByCode(code);
  if (!found) throw new Error(code);
  return found;
};

describe('the cells of a view', () => {
  it.each(measures.map(({ code }) => code))('%s: hold its numerator, and leave the rest of the form alone', (code) => {
    const cells = cellsOfView(measure(code), 'line');
    expect(cells).toEqual(expect.arrayContaining(numeratorCells(measure(code))));
    expect(cells.length).toBeLessThan(80);
  });

  it('of a flow hold the whole table', () => {
    expect(cellsOfView(measure('outcome-mix'), 'flow')).toEqual(
      expect.arrayContaining(['requests.carried_in.total', 'refused.deliberative.total', 'closed.all.total']),
    );
  });
});

describe('the years of a view', () => {
  const known = [2019, 2020, 2021, 2022, 2024];
  const cases: [code: string, span: YearSpan | null, kind: 'line' | 'rank', years: number[]][] = [
    ['requests-received', null, 'line', [2019, 2020, 2021, 2022, 2023, 2024]],
    ['requests-received', null, 'rank', [2024]],
    ['requests-received', { last: 2 }, 'line', [2023, 2024]],
    ['requests-received', { last: 20 }, 'line', [2019, 2020, 2021, 2022, 2023, 2024]],
    ['requests-received', { from: 'first', to: 2020 }, 'line', [2019, 2020]],
    ['requests-received', { from: 2022, to: 'latest' }, 'rank', [2022, 2023, 2024]],
    ['procurement-amount', null, 'line', [2019, 2020]],
    ['procurement-amount', null, 'rank', [2020]],
    ['fees', null, 'line', [2021, 2022, 2023, 2024]],
    ['fees', { from: 2019, to: 2020 }, 'line', [2019, 2020]],
  ];
  it.each(cases)('%s %j as %s are %j', (code, span, kind, years) => {
    expect(resolveYears(measure(code), span, kind, known)).toEqual(years);
  });

  it('are none while there is no report', () => {
    expect(resolveYears(measure('fees'), null, 'line', [])).toEqual([]);
  });
});

describe('the code of a sum', () => {
  it('is read as it was written', () => {
    const level = fc.constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(fc.integer({ min: 100000, max: 999999 }), level, (ancestor, of) => {
        const code = codeOfSum(String(ancestor), of);
        expect(readSum(code)).toEqual({ code, ancestor: String(ancestor), level: of });
      }),
    );
  });

  it('of all districts of the nation is the nation', () => {
    expect(codeOfSum('000000', 3)).toBe('000000');
    expect(readSum('000000')).toEqual({ code: '000000', ancestor: '000000', level: 3 });
  });

  it.each(['110105', '110000-finance', '110000-sum-6', '110000-sum', 'sum-3'])('is not %s', (code) => {
    expect(readSum(code)).toBeNull();
  });
});

describe('the answers kept for a release', () => {
  it('are asked for once, also by two at the same time', async () => {
    const db = {} as Database;
    let asked = 0;
    const ask = async () => ++asked;
    expect(await Promise.all([kept(db, 'a', ask), kept(db, 'a', ask)])).toEqual([1, 1]);
    expect(await kept(db, 'b', ask)).toBe(2);
  });

  it('are not kept when they failed', async () => {
    const db = {} as Database;
    await expect(kept(db, 'a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await kept(db, 'a', async () => 'back')).toBe('back');
  });

  it('are bounded', async () => {
    const db = {} as Database;
    let asked = 0;
    for (let at = 0; at <= 500; at += 1) await kept(db, String(at), async () => ++asked);
    await kept(db, '0', async () => ++asked);
    await kept(db, '500', async () => ++asked);
    expect(asked).toBe(502);
  });
});

describe('the search for measures', () => {
  it.each([
    ['公开率', 'disclosure-rate'],
    ['REFUSAL rate', 'refusal-rate'],
    ['refusal-rate', 'refusal-rate'],
    // The sentences of these alone hold it.
    ['信息公开', 'reviews'],
  ])('finds %s', (text, code) => {
    expect(searchMeasures(text).map((hit) => hit.code)).toContain(code);
  });

  it('of nothing finds nothing', () => {
    expect([...searchMeasures('  '), ...searchTerms('  ')]).toEqual([]);
  });
});

describe('the search for terms', () => {
  it.each([
    ['信息公开', 'annual-report'],
    ['依申請公開', 'disclosure-on-request'],
    ['administrative Review', 'administrative-review'],
  ])('finds %s', (text, key) => {
    expect(searchTerms(text).map((term) => term.key)).toContain(key);
  });
});
