import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf } from '../../lib/chart/classes.ts';
import { chartModel } from '../../lib/chart/model.ts';
import type { ChartModel } from '../../lib/chart/model.types.ts';
import { gapsOf } from '../../lib/chart/svg/absence.ts';
import { namesItself } from '../../lib/chart/svg/named.ts';
import { renderSvg } from '../../lib/chart/svg/render.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import type { ViewData } from '../../lib/queries/view-data.ts';
import { defaultView } from '../../lib/view/choices.ts';
import { dataOf, viewOf } from './cases.ts';
import { district, observation, viewData } from './samples.ts';

/** What a graphics desk would send back. */

const wordsOf = (svg: string): string[] => {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((each) => $(each).text());
};

const drawn = (model: ChartModel, width = 1040, height = 500) =>
  wordsOf(renderSvg(model, { width, height, theme: 'css' }));

const farApart = (count: number): ViewData => {
  const authorities = Array.from({ length: count }, (_, at) => ({
    ...district(at + 1),
    code: `${110101 + (at % 2) * 200000 + at}`,
    fullName: { zh: `某市第${at}区人民政府`, en: `People's Government of District ${at}, City` },
  }));
  const reports = authorities.map(({ code }, at) =>
    observation(code, 2024, { 'concluded.total.total': 100, 'refused.total': at }),
  );
  return { ...viewData(authorities, reports, { years: [2024] }), chosenByRule: true };
};

describe('a ranking of many', () => {
  const model = (lang: 'zh' | 'en') => chartModel(defaultView('refusal-rate', { kind: 'rank' }), farApart(60), lang);
  it('says of how many it draws the highest', () => {
    expect(model('en').title).toBe('Refusal rate: the highest 40 of 60 districts and counties, 2024');
    expect(model('zh').title).toBe('不予公开率最高的40个县区（共60个），2024年');
  });
  it('tells each district with its city, where they come from everywhere', () => {
    expect(model('zh').table.rows[0]?.cells[1]?.text).toMatch(/^某市第/);
  });
  it('in an image too low for all draws what can be read, and counts the rest', () => {
    const words = drawn(model('en'), 900, 300);
    const rows = words.filter((each) => /^\d+ +District/.test(each));
    expect(rows.length).toBeLessThanOrEqual(15);
    expect(words).toContain(`Further rows in the data files: ${40 - rows.length}`);
  });
});

describe('a small panel', () => {
  it('never cuts the value, and never drops the year of an early one', () => {
    const one = district(1, '双江拉祜族佤族布朗族傣族自治县', 'Shuangjiang Lahu Va Blang and Dai Autonomous County');
    const data = viewData([one, district(2)], [observation(one.code, 2019, { 'requests.new.total': 12_345 })], {
      years: [2019, 2020],
    });
    const words = drawn(chartModel(defaultView('requests-received', { kind: 'multiples' }), data, 'en'), 343, 400);
    expect(words).toContain("'19: 12,345");
  });
});

describe('an axis that leaves zero out', () => {
  it.each([true, false])('says so in the drawing itself (%s)', (zoom) => {
    const model = chartModel(viewOf('line', { zoom }), dataOf('line', 'full'), 'en');
    expect(drawn(model).includes('the axis does not start at zero')).toBe(zoom);
  });
});

describe('a key', () => {
  it.each([
    ['line', 1040, true],
    ['line', 343, true],
    ['stack', 1040, true],
    ['stack', 343, false],
  ] as const)('of a %s of width %i is left out where the drawing names its series: %s', (kind, width, expected) => {
    expect(namesItself(chartModel(viewOf(kind), dataOf(kind, 'full'), 'en'), width)).toBe(expected);
  });
  it('of map classes has its percent sign once', () => {
    const labels = classesOf(measureByCode('disclosure-rate') as Measure, 'en').map(({ label }) => label);
    expect(labels).toEqual(['0–20%', '20–40%', '40–50%', '50–60%', '60–80%', '80% and over']);
  });
});

describe('beside their marks', () => {
  const amounts = viewData(
    [district(1)],
    [2019, 2020].map((year) => observation('110101', year, { 'procurement.amount': 441_414.9579 })),
    { years: [2019, 2020] },
  );
  const model = chartModel(defaultView('procurement-amount', { kind: 'bar' }), amounts, 'en');
  it('amounts stand in whole units, and as printed in the table', () => {
    expect(drawn(model)).toContain('441,415');
    expect(model.table.rows[0]?.cells.map(({ text }) => text)).toContain('441,414.9579');
  });
  it('two absent years of one authority are one word, a single one has its year', () => {
    const [one, two] = [district(1), district(2)];
    const given = observation(one.code, 2020, { 'requests.new.total': 5 });
    const data = viewData([one, two], [given], { years: [2019, 2020] });
    const words = drawn(chartModel(defaultView('requests-received', { kind: 'dot', years: null }), data, 'zh'));
    expect(words).toContain('未见报告');
    expect(words).toContain('2019 未见报告');
  });
});

describe('a sign', () => {
  const received = (states: Readonly<Record<number, 'blank' | 'not-printed' | 'not-in-force' | 'dash' | number>>) =>
    viewData(
      [district(1)],
      Object.entries(states).map(([year, state]) =>
        observation('110101', Number(year), { 'requests.new.total': state }),
      ),
      { years: Object.keys(states).map(Number) },
    );
  const svgOf = (data: ViewData) => drawn(chartModel(defaultView('requests-received'), data, 'zh'));

  it('means every state that it stands for', () => {
    const words = svgOf(received({ 2019: 5, 2020: 'blank', 2021: 'not-printed' }));
    expect(words.find((each) => each.startsWith('□ '))).toMatch(/空白、.*未印/);
  });

  it('is not counted where an authority did not exist', () => {
    const model = chartModel(
      defaultView('requests-received'),
      received({ 2019: 'not-in-force', 2020: 'dash', 2021: 5 }),
      'zh',
    );
    expect(gapsOf(model.series).get(2019)).toBeUndefined();
    expect([...(gapsOf(model.series).get(2020)?.keys() ?? [])]).toEqual(['–']);
  });
});

describe('amounts that a rule chose from', () => {
  it.each([
    ['procurement-amount', true],
    ['requests-received', false],
  ])('%s: says that slipped ones come last (%s)', (code, said) => {
    const reports = [1, 2].map((at) =>
      observation(`11010${at}`, 2019, { 'procurement.amount': 5, 'requests.new.total': 5 }),
    );
    const data = { ...viewData([district(1), district(2)], reports, { years: [2019] }), chosenByRule: true };
    const notes = chartModel(defaultView(code), data, 'zh').notes.join('');
    expect(notes).toContain('按规则选出');
    expect(notes.includes('错位')).toBe(said);
  });
});

describe('the grey background', () => {
  it('shows a year between two gaps as a dot, and names a single line', () => {
    const [one, other] = [district(1), district(2)];
    const received = (code: string, year: number) => observation(code, year, { 'requests.new.total': year });
    const data: ViewData = {
      ...viewData(
        [one],
        [2022, 2023].map((year) => received(one.code, year)),
        { years: [2022, 2023] },
      ),
      context: {
        authorities: [other],
        observations: [received(other.code, 2023)],
        size: { population: null, received: null },
      },
    };
    const model = chartModel(defaultView('requests-received', { kind: 'line', context: 'parent' }), data, 'en');
    const svg = renderSvg(model, { width: 1040, height: 500, theme: 'css' });
    expect(load(svg, { xml: true })('circle[fill="var(--chart-context)"]').length).toBe(1);
    expect(wordsOf(svg)).toContain('District 2 2,023');
  });
});

describe('many grey lines', () => {
  it('are named together beside their ends', () => {
    const all = Array.from({ length: 6 }, (_, at) => district(at + 1));
    const [first, ...others] = all as [(typeof all)[number], ...typeof all];
    const received = (each: (typeof all)[number]) =>
      [2022, 2023].map((year) => observation(each.code, year, { 'requests.new.total': 100 }));
    const data: ViewData = {
      ...viewData([first], received(first), { years: [2022, 2023] }),
      context: {
        authorities: others,
        observations: others.flatMap(received),
        size: { population: null, received: null },
      },
    };
    const said = (lang: 'zh' | 'en') =>
      drawn(chartModel(defaultView('requests-received', { kind: 'line', context: 'peer' }), data, lang));
    expect(said('zh')).toContain('5个同类机关');
    expect(said('en')).toContain('5 peers');
  });
});

describe('the names beside an early stack', () => {
  const rows = (measureByCode('refusal-reasons')?.parts ?? []).flatMap(({ sum }) => sum);
  const given = Object.fromEntries(rows.map((row) => [`${row}.total`, row.endsWith('third_party') ? 40 : 0]));
  const data = viewData([district(1)], [observation('110101', 2019, given)], { years: [2019, 2020, 2021] });
  const model = chartModel(defaultView('refusal-reasons', { kind: 'stack' }), data, 'zh');
  const $ = load(renderSvg(model, { width: 1040, height: 500, theme: 'css' }), { xml: true });
  const names = $('[data-name] text')
    .toArray()
    .map((each) => ({ words: $(each).text(), y: Number($(each).attr('y')) }));

  it('are of parts that are drawn, and above the signs of the years after it', () => {
    expect(names.map(({ words }) => words)).toEqual(['保护第三方合法权益']);
    const signs = $('text')
      .toArray()
      .filter((each) => $(each).text() === '×')
      .map((each) => Number($(each).attr('y')));
    expect(signs).toHaveLength(2);
    for (const { y } of names) expect(y).toBeLessThan(Math.min(...signs) - 13);
  });
});

describe('the note of a break', () => {
  it.each([
    ['full', true],
    ['all-absent', false],
  ])('of a chart that is %s is printed: %s', (situation, expected) => {
    const spec = defaultView('review-correction-rate', { kind: 'line' });
    const years = [2022, 2023, 2024, 2025];
    const reports = years.map((year) =>
      observation('110101', year, {
        'review.total': 60,
        'review.corrected': 9,
        'review.pending': 0,
      }),
    );
    const data = viewData([district(1)], expected ? reports : [], { years });
    const { notes } = chartModel(spec, data, 'en');
    expect([situation, notes.some((note) => note.startsWith('Break at 2024'))]).toEqual([situation, expected]);
  });
});

describe('lying bars', () => {
  it('have no ink where the number is 0', () => {
    const model = chartModel(viewOf('bar'), dataOf('bar', 'zero'), 'en');
    const $ = load(renderSvg(model, { width: 1040, height: 500, theme: 'css' }), { xml: true });
    const fills = $('[data-series] rect')
      .toArray()
      .map((each) => $(each).attr('fill'));
    expect(fills.length).toBeGreaterThan(0);
    expect(new Set(fills)).toEqual(new Set(['transparent']));
  });
  it('have the two lines of a name apart', () => {
    const model = chartModel(viewOf('rank'), dataOf('rank', 'long-names'), 'en');
    const $ = load(renderSvg(model, { width: 500, height: 400, theme: 'css' }), { xml: true });
    const at = $('text[text-anchor=end]')
      .toArray()
      .map((each) => Number($(each).attr('y')));
    expect(Math.abs((at[1] ?? 0) - (at[0] ?? 0))).toBeGreaterThanOrEqual(15);
  });
});

describe('names beside rows', () => {
  it('stand on one line where the room was made for them', () => {
    const model = chartModel(defaultView('refusal-rate', { kind: 'rank' }), farApart(2), 'en');
    const named = (name: string): ChartModel => ({
      ...model,
      y: { ...model.y, ticks: model.y.ticks.map((tick, at) => ({ ...tick, label: `${at + 1} ${name}` })) },
    });
    for (const name of ["Huai'an", 'Suqian', 'Yancheng', 'Changzhou', "Xi'an", 'Taizhou', 'Nantong', 'Xuzhou'])
      expect(drawn(named(name))).toContain(`1 ${name}`);
  });
});

describe('a line that ends early', () => {
  it('takes no room at the right for a name that stands within the drawing', () => {
    const reports = [observation('110101', 2019, { 'requests.new.total': 5 })];
    const data = viewData([district(1), district(2)], reports, { years: [2019, 2020, 2021, 2022] });
    const svg = renderSvg(chartModel(defaultView('requests-received'), data, 'en'), {
      width: 1040,
      height: 500,
      theme: 'css',
    });
    const [, , right] = (load(svg, { xml: true })('[data-box]').attr('data-box') ?? '').split(' ').map(Number);
    expect(right).toBeGreaterThan(1000);
  });
});

describe('a stack whose last years have no report', () => {
  it('is named beside the last one that is there, and needs no key', () => {
    const one = chartModel(viewOf('stack'), dataOf('stack', 'full'), 'en');
    const early = {
      ...one,
      series: one.series.map((each) => ({
        ...each,
        points: each.points.map((point, at) => (at < 2 ? point : { ...point, value: null })),
      })),
    };
    expect(namesItself(early, 1040)).toBe(true);
    const $ = load(renderSvg(early, { width: 1040, height: 500, theme: 'css' }), { xml: true });
    const at = $('[data-name] text')
      .toArray()
      .map((each) => Number($(each).attr('x')));
    expect(at.length).toBeGreaterThan(0);
    expect(Math.max(...at)).toBeLessThan(600);
  });
});

describe('a number in a stack', () => {
  it('is written in every part that is high enough, or in none', () => {
    const model = chartModel(viewOf('stack'), dataOf('stack', 'full'), 'en');
    const numbers = (width: number) => drawn(model, width, 429).filter((words) => /^\d+\.\d%$/.test(words));
    expect(numbers(300)).toEqual([]);
    expect(numbers(1040)).toHaveLength(26);
  });
});

describe('a class of a map', () => {
  it('is that of the value as it is printed', () => {
    const measure = measureByCode('disclosure-rate') as Measure;
    expect(classOf(measure, 0.5997)).toBe(classOf(measure, 0.6));
    expect(classOf(measure, 0.5994)).toBe(classOf(measure, 0.55));
  });
});

describe('a flow', () => {
  it('takes the last year that its authority has', () => {
    const spec = defaultView('outcome-mix', { kind: 'flow' });
    const report = observation('110101', 2019, { 'requests.new.total': 5, 'outcome.granted.total': 5 });
    const data = viewData([district(1)], [report], { years: [2019, 2020, 2021] });
    expect(chartModel(spec, data, 'en').drawn.years).toEqual([2019]);
  });
});

describe('a scatter of thousands', () => {
  it('names nobody because there happens to be room', () => {
    const many = { ...farApart(80), chosenByRule: true };
    const model = chartModel(defaultView('refusal-rate', { kind: 'scatter' }), many, 'en');
    expect(drawn(model).filter((words) => words.startsWith('District'))).toEqual([]);
  });
});
