import { describe, expect, it } from 'vitest';
import { longestDescription } from '../../lib/chart/description.ts';
import { chartModel } from '../../lib/chart/model.ts';
import type { ChartModel } from '../../lib/chart/model.types.ts';
import { coverageText } from '../../lib/chart/words.ts';
import type { ChartKind } from '../../lib/form/measure-types.ts';
import { measures } from '../../lib/form/measures.ts';
import type { ViewData } from '../../lib/queries/view-data.ts';
import { defaultView, kindsOf, unitsOf } from '../../lib/view/choices.ts';
import type { ViewSpec } from '../../lib/view/spec.ts';
import { dataOf, measureOfKind, situations, viewOf } from './cases.ts';
import { district, observation, viewData } from './samples.ts';

const kinds = Object.keys(measureOfKind) as ChartKind[];
const [chaoyang, haidian, xicheng] = [
  district(5, '朝阳区', 'Chaoyang'),
  district(8, '海淀区', 'Haidian'),
  district(2, '西城区', 'Xicheng'),
];

const reviews = (total: number, corrected: number) => ({
  'review.total': total,
  'review.pending': 0,
  'review.corrected': corrected,
});
const rates = (spec: Partial<ViewSpec>, data: ViewData, lang: 'zh' | 'en' = 'zh'): ChartModel =>
  chartModel(defaultView('review-correction-rate', spec), data, lang);

const requests = (given: Record<number, number>) =>
  viewData(
    [chaoyang],
    Object.entries(given).map(([year, value]) =>
      observation(chaoyang.code, Number(year), { 'requests.new.total': value }),
    ),
    { years: [2019, 2020, 2021, 2022, 2023, 2024] },
  );

describe('a mean', () => {
  it('is drawn as amount by project, not as the amount', () => {
    const figures = { 'procurement.amount': 251, 'procurement.projects': 4 };
    const [point] =
      chartModel(
        defaultView('procurement-mean'),
        viewData([chaoyang], [observation(chaoyang.code, 2019, figures)], { years: [2019] }),
        'zh',
      ).series[0]?.points ?? [];
    expect(point).toMatchObject({ value: 62.75, numerator: 251, denominator: 4, label: '62.75' });
  });
});

describe('an absent figure', () => {
  const absent = kinds.flatMap((kind) =>
    (['gap', 'all-absent', 'one-point'] as const).map((situation) => ({ kind, situation })),
  );
  it.each(absent)('is never a zero in $kind $situation', ({ kind, situation }) => {
    const model = chartModel(viewOf(kind), dataOf(kind, situation), 'zh');
    const points = model.series.flatMap((series) => series.points);
    for (const point of points.filter((each) => each.value === null)) {
      expect(point.label).not.toMatch(/^0/);
      expect(point.label).not.toBe('');
    }
    for (const row of model.table.rows) {
      for (const cell of row.cells.filter((each) => each.value === null)) expect(cell.text).not.toMatch(/^\d/);
    }
  });
  it('is counted by its kind in the notes', () => {
    const model = chartModel(viewOf('line'), dataOf('line', 'gap'), 'zh');
    expect(model.notes.join()).toContain('空缺不作0计：未见报告1处、空白1处。');
  });
  it('before an authority existed says so', () => {
    const data = { ...requests({ 2024: 5 }), authorities: [{ ...chaoyang, validFrom: 2024 }] };
    const [series] = chartModel(defaultView('requests-received'), data, 'en').series;
    expect(series?.points[0]).toMatchObject({ state: 'not-in-force', label: 'authority did not exist' });
  });
  it('of a report known by its text only is not yet collected', () => {
    const data = viewData(
      [chaoyang],
      [observation(chaoyang.code, 2024, { 'requests.new.total': 5 }, { coverage: 'narrative' })],
      { years: [2024] },
    );
    expect(chartModel(defaultView('concluded'), data, 'zh').series[0]?.points[0]?.label).toBe('表格尚未收录');
  });
});

describe('a zero', () => {
  it('is drawn and labelled', () => {
    const [series] = chartModel(defaultView('requests-received'), requests({ 2019: 0, 2020: 3 }), 'zh').series;
    expect(series?.points.slice(0, 2).map(({ value, label }) => [value, label])).toEqual([
      [0, '0'],
      [3, '3'],
    ]);
  });
});

describe('a line', () => {
  it('of one year becomes bars', () => {
    const data = { ...requests({ 2024: 5 }), years: [2024] };
    expect(chartModel(defaultView('requests-received'), data, 'zh').kind).toBe('bar');
  });
  it('starts at zero unless the address says otherwise, and then the notes say so', () => {
    const data = requests({ 2019: 900, 2020: 950 });
    expect(chartModel(defaultView('requests-received'), data, 'zh').y.domain[0]).toBe(0);
    const zoomed = chartModel(defaultView('requests-received', { zoom: true }), data, 'zh');
    expect(zoomed.y.domain[0]).toBeGreaterThan(0);
    expect(zoomed.notes.join()).toContain('纵轴不从零起');
  });
  it('that the form stopped asking says so at its last point', () => {
    const report = (year: number) => observation(chaoyang.code, year, { 'procurement.amount': 1234.5678 });
    const [series] = chartModel(
      defaultView('procurement-amount'),
      viewData([chaoyang], [report(2019), report(2020)]),
      'zh',
    ).series;
    expect(series?.ends).toBe('2021年起表格不再设此项');
    expect(series?.points.map((point) => point.label).slice(1, 3)).toEqual(['1,234.5678', '该版表格无此项']);
  });
  it('is cut where the definition changed, and marked where the law did', () => {
    const documents = viewData(
      [chaoyang],
      [2020, 2021].map((year) => observation(chaoyang.code, year, { 'normative.made': 4, 'normative.issued': 3 })),
    );
    expect(chartModel(defaultView('normative-documents'), documents, 'zh').breaks).toMatchObject([
      { after: 2020, word: '表格改版', cuts: true },
    ]);
    const disputes = viewData([chaoyang], [observation(chaoyang.code, 2024, reviews(9, 1))]);
    expect(rates({}, disputes).breaks).toMatchObject([{ after: 2023, word: '新复议法', cuts: false }]);
  });
  it('as an index starts at 100 in its first year with a figure', () => {
    const [series] = chartModel(
      defaultView('requests-received', { unit: 'index' }),
      requests({ 2020: 50, 2021: 75 }),
      'en',
    ).series;
    expect(series?.points.map((point) => point.value).slice(0, 3)).toEqual([null, 100, 150]);
  });
});

describe('a ranking', () => {
  const data = viewData(
    [chaoyang, haidian, xicheng],
    [
      observation(chaoyang.code, 2025, reviews(100, 20)),
      observation(haidian.code, 2025, reviews(50, 10)),
      observation(xicheng.code, 2025, reviews(10, 9)),
    ],
    { years: [2025] },
  );
  const model = rates({ kind: 'rank' }, data, 'en');
  it('ties equal values and ranks no small base', () => {
    expect(
      model.series.map(({ name, points: [point] }) => [name, point?.rank?.place ?? null, point?.rank?.tied ?? null]),
    ).toEqual([
      ['Chaoyang', 1, true],
      ['Haidian', 1, true],
      ['Xicheng', null, null],
    ]);
  });
  it('carries intervals, denominators and n of N', () => {
    expect(model.table.columns.map((column) => column.key)).toEqual([
      'rank',
      'authority',
      'year',
      'value',
      'numerator',
      'denominator',
      'interval',
      'remark',
    ]);
    expect(model.subtitle).toBe('% of reviews decided; figures from 3 of 16 districts and counties');
  });
  it('says how many report in each year, where several are drawn: one report in five years is none in the other four', () => {
    const coverage = {
      reporting: 2880,
      of: 2880,
      years: [
        { year: 2022, reporting: 2750, of: 2846 },
        { year: 2023, reporting: 2769, of: 2846 },
        { year: 2024, reporting: 3, of: 2845 },
      ],
    };
    const said = (years: readonly number[]) => coverageText({ coverage, drawn: { years }, levels: [3], lang: 'en' });
    expect(said([2022, 2023])).toBe('figures from 2,750–2,769 of 2,846 districts and counties each year');
    expect(said([2023, 2024])).toBe('figures from 3–2,769 of 2,845–2,846 districts and counties each year');
    expect(said([2023])).toBe('figures from 2,769 of 2,846 districts and counties');
  });
  it('says what is small', () => {
    expect(model.notes.join(' ')).toContain('Hollow, without a rank: fewer than 30 reviews decided (1).');
  });
});

describe('stacks of several authorities', () => {
  const suits = (direct: number, after: number) => ({ 'suit_direct.total': direct, 'suit_after_review.total': after });
  const data = viewData(
    [chaoyang, haidian],
    [observation(chaoyang.code, 2024, suits(26, 20)), observation(haidian.code, 2024, suits(25, 52))],
    { years: [2024] },
  );

  it.each([
    ['n', ['Haidian', 'Chaoyang']],
    ['share', ['Chaoyang', 'Haidian']],
  ] as const)('in %s stand in the order of what is drawn longest: all counts, or the first share', (unit, order) => {
    const model = chartModel(defaultView('suits', { kind: 'stack', unit }), data, 'en');
    expect(model.y.ticks.map(({ label }) => label)).toEqual(order);
  });
});

describe('two years side by side', () => {
  it('differ in percentage points', () => {
    const data = viewData(
      [chaoyang],
      [observation(chaoyang.code, 2024, reviews(100, 20)), observation(chaoyang.code, 2025, reviews(100, 15))],
      { years: [2024, 2025] },
    );
    expect(rates({ kind: 'dot' }, data).series[0]?.points[1]?.change?.label).toBe('−5.0个百分点');
  });
});

describe('a failed check', () => {
  it('gives a range, a note and a mark in the table', () => {
    const doubts = [{ check: 'disputes-sum', cell: 'review.total', other: 50 }];
    const data = viewData(
      [chaoyang],
      [2024, 2025].map((year) => observation(chaoyang.code, year, reviews(40, 10), year === 2025 ? { doubts } : {})),
      { years: [2024, 2025] },
    );
    const model = rates({}, data);
    expect(model.series[0]?.points[1]).toMatchObject({ value: 0.25, range: [0.2, 0.25] });
    expect(model.notes.join()).toContain('1处校验未通过');
    expect(model.table.rows[1]?.cells.some((cell) => cell.mark === '校验未通过，20.0%至25.0%')).toBe(true);
  });
});

describe('colours', () => {
  const data = dataOf('line', 'twenty-authorities');
  const colours = (kind: ChartKind) =>
    new Map(
      chartModel(defaultView('refusal-rate', { kind }), data, 'zh').series.map(({ key, colour }) => [key, colour]),
    );
  it('stay with the authority from kind to kind', () => {
    const [lines, dots] = [colours('line'), colours('scatter')];
    for (const [key, colour] of lines) expect(dots.get(key)).toBe(colour);
  });
  it('leave the grey to all but the highlighted', () => {
    const model = chartModel(defaultView('refusal-rate', { highlight: ['110103'] }), data, 'zh');
    expect(model.series.filter((series) => series.colour === 'accent').map((series) => series.key)).toEqual(['110103']);
  });
});

describe('words', () => {
  it('name up to three places and count the rest', () => {
    expect(chartModel(defaultView('refusal-rate'), dataOf('line', 'twenty-authorities'), 'en').title).toBe(
      'Refusal rate: 20 districts and counties, 2019–2023',
    );
    expect(chartModel(defaultView('refusal-rate'), dataOf('line', 'full'), 'zh').title).toBe(
      '第1区、第2区、第3区不予公开率，2019—2023年',
    );
  });
  it('tell two of one name apart by what they belong to', () => {
    const [beijing, changchun] = ['北京市', '长春市'].map((city, at) => ({
      ...district(at + 1, '朝阳区', 'Chaoyang District'),
      fullName: { zh: `${city}朝阳区人民政府`, en: `People's Government of Chaoyang District, City ${at}` },
    })) as [ReturnType<typeof district>, ReturnType<typeof district>];
    const model = (lang: 'zh' | 'en', ...authorities: ReturnType<typeof district>[]) =>
      chartModel(
        defaultView('requests-received', { years: { from: 2023, to: 2023 } }),
        viewData(authorities, []),
        lang,
      );
    expect(model('zh', beijing, changchun).title).toContain('北京市朝阳区、长春市朝阳区');
    expect(model('en', beijing, changchun).title).toContain('Chaoyang District, City 0 and Chaoyang District, City 1');
    expect(model('zh', beijing, district(3)).title).toMatch(/^朝阳区、第3区/);
  });

  it('describe one number by itself, and several that are alike together', () => {
    const alone = (...given: number[]) =>
      chartModel(
        defaultView('requests-received', { kind: 'bar' }),
        viewData(
          [district(1)],
          given.map((value, at) => observation('110101', 2022 + at, { 'requests.new.total': value })),
          { years: given.map((_, at) => 2022 + at) },
        ),
        'en',
      ).description;
    expect(alone(7)).toMatch(/2022\. 7\.$/);
    expect(alone(7, 7)).toMatch(/2022–2023\. .*All 7\.$/);
  });

  it('describe kind, measure, span, extremes and gaps', () => {
    const { description } = chartModel(
      defaultView('requests-received'),
      requests({ 2019: 10, 2020: 30, 2022: 20 }),
      'en',
    );
    expect(description).toBe(
      'Line chart: Requests received: Chaoyang, 2019–2024. From 10 (2019) to 20 (2022). Highest 30 (2020), lowest 10 (2019). 3 missing.',
    );
  });
  it('name authorities, the years of their reports and the release as the source', () => {
    expect(chartModel(defaultView('requests-received'), requests({ 2019: 1, 2020: 2, 2024: 3 }), 'en').source).toBe(
      'Source: annual reports on government information disclosure, Chaoyang, Sample City, 2019–2020 and 2024. Release 12, 22 November 2026.',
    );
  });
  const every = kinds.flatMap((kind) => Object.keys(situations).map((situation) => ({ kind, situation })));
  it.each(every)('describe $kind $situation in under 220 characters, in both languages', ({ kind, situation }) => {
    for (const lang of ['zh', 'en'] as const) {
      const { description, title, subtitle } = chartModel(viewOf(kind), dataOf(kind, situation), lang);
      expect(description.length).toBeLessThanOrEqual(longestDescription);
      expect(`${title}${subtitle}${description}`).not.toMatch(/\{|\}|undefined|NaN/);
      if (lang === 'en') expect(`${subtitle}`).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a flow', () => {
  const { flow } = chartModel(viewOf('flow'), dataOf('flow', 'full'), 'zh').extras;
  it('sends each outcome into its reasons', () => {
    const into = (key: string) =>
      flow?.links.filter((link) => link.from === key).reduce((sum, link) => sum + link.value, 0);
    expect(into('refused')).toBe(flow?.nodes.find((node) => node.key === 'refused')?.value);
    expect(flow?.links.filter((link) => link.from === 'refused')).toHaveLength(8);
  });
  it('starts from what was received and carried in', () => {
    expect(flow?.nodes.filter((node) => node.column === 0).map((node) => node.key)).toEqual(['received', 'carried-in']);
  });
});

describe('every measure in every kind and unit it allows', () => {
  const all = measures.flatMap((measure) =>
    kindsOf(measure).flatMap((kind) => unitsOf(measure).map((unit) => ({ code: measure.code, kind, unit }))),
  );
  it.each(all)('$code $kind $unit is modelled, with a row of the table for what is drawn', ({ code, kind, unit }) => {
    const data = viewData(
      [chaoyang, haidian],
      [2023, 2024].map((year) => observation(chaoyang.code, year, {})),
      { years: [2023, 2024] },
    );
    const model = chartModel(defaultView(code, { kind, unit }), data, 'en');
    expect(model.table.rows.length).toBeGreaterThan(0);
    expect(model.series.every((series) => series.points.every((point) => point.value === null))).toBe(true);
  });
});

describe('a unit that a kind cannot draw', () => {
  it('gives way to the default, and the notes say so', () => {
    const model = chartModel(
      defaultView('refusal-rate', { kind: 'rank', unit: 'index' }),
      dataOf('rank', 'full'),
      'en',
    );
    expect(model.unit).toBe('rate');
    expect(model.notes).toContain('The unit chosen does not suit this kind of chart; the default unit is shown.');
  });
  it('is a share of a count without its parts', () => {
    expect(
      chartModel(defaultView('requests-received', { kind: 'bar', unit: 'share' }), requests({ 2024: 9 }), 'en').unit,
    ).toBe('n');
    expect(
      chartModel(defaultView('requests-received', { kind: 'stack', unit: 'share' }), requests({ 2024: 9 }), 'en').unit,
    ).toBe('share');
  });
});

describe('the grey context', () => {
  const around = (context: 'peer' | 'parent' | 'level', size: { population: number | null; received: number | null }) =>
    chartModel(
      defaultView('refusal-rate', { context }),
      { ...dataOf('line', 'one-point'), context: { authorities: [district(7)], observations: [], size } },
      'zh',
    ).notes.find((note) => note.startsWith('灰色'));
  it.each([
    [
      'peer',
      { population: 1_200_000, received: 600 },
      '人口（第1区1,200,000人）相差不超过1.5倍（800,000至1,800,000人）',
    ],
    ['peer', { population: null, received: 600 }, '年均新收申请（第1区600件）相差不超过1.5倍（400至900件）'],
    ['peer', { population: null, received: null }, '无从选取同类机关'],
    ['parent', { population: null, received: null }, '与第1区同属一个上级的同级机关'],
    ['level', { population: null, received: null }, '与第1区同级的机关，同省优先，最多60个'],
  ] as const)('%s %j is explained by its rule, with its numbers', (context, size, words) => {
    expect(around(context, size)).toContain(words);
  });
});
