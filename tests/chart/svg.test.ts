import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartModel } from '../../lib/chart/model.ts';
import { element, escapeText } from '../../lib/chart/svg/element.ts';
import { spread } from '../../lib/chart/svg/labels.ts';
import { fitted, textWidth, wrapped } from '../../lib/chart/svg/metrics.ts';
import { bestSpot } from '../../lib/chart/svg/placing.ts';
import { heightFor, renderSvg } from '../../lib/chart/svg/render.ts';
import { defaultView } from '../../lib/view/choices.ts';
import { dataOf, situations, variants, viewOf } from './cases.ts';
import { district, observation, viewData } from './samples.ts';

const sizes = [
  { width: 1040, height: 500 },
  { width: 343, height: 429 },
];
const every = Object.keys(variants).flatMap((name) =>
  Object.keys(situations).flatMap((situation) => (['zh', 'en'] as const).map((lang) => ({ name, situation, lang }))),
);

const drawn = (
  name: string,
  situation: string,
  lang: 'zh' | 'en',
  theme: 'css' | 'light' | 'dark',
  { width, height } = sizes[0] as (typeof sizes)[number],
) => {
  const { kind, chosen } = variants[name] as (typeof variants)[string];
  const model = chartModel(viewOf(kind, chosen), dataOf(kind, situation), lang);
  return { model, svg: renderSvg(model, { width, height: heightFor(model, height, width), theme, idPrefix: 'test' }) };
};

/** Where a text begins and ends, by the estimate of widths that the drawings use. */
const spanOf = (text: ReturnType<ReturnType<typeof load>>) => {
  const words = text.text();
  const width = textWidth(words, Number(text.attr('font-size')));
  const before = { start: 0, middle: 0.5, end: 1 }[text.attr('text-anchor') ?? 'start'] ?? 0;
  const left = Number(text.attr('x')) - width * before;
  return { words, left, right: left + width };
};

describe('every drawing', () => {
  it.each(every)(
    '$name $situation $lang is well-formed, named and free of broken numbers',
    ({ name, situation, lang }) => {
      for (const size of sizes) {
        for (const theme of ['css', 'dark'] as const) {
          const { model, svg } = drawn(name, situation, lang, theme, size);
          const $ = load(svg, { xml: true });
          const broken = svg.replace(/<metadata>.*<\/metadata>/, '').match(/NaN|undefined|Infinity|null/g);
          expect(broken).toBeNull();
          expect($('svg > title').text()).toBe(model.title);
          expect($('svg > desc').text()).toBe(model.description);
          expect($('svg').attr('role')).toBe(theme === 'css' ? 'group' : 'img');
          expect(
            $('rect')
              .toArray()
              .filter((each) => Number($(each).attr('width')) < 0 || Number($(each).attr('height')) < 0),
          ).toEqual([]);
        }
      }
    },
  );

  it.each(every)('$name $situation $lang lets no words run out of the sheet', ({ name, situation, lang }) => {
    for (const size of sizes) {
      const $ = load(drawn(name, situation, lang, 'css', size).svg, { xml: true });
      for (const each of $('text').toArray()) {
        const { words, left, right } = spanOf($(each));
        expect(left, words).toBeGreaterThan(-2);
        expect(right, words).toBeLessThan(size.width + 2);
      }
    }
  });

  it.each(['zh', 'en'] as const)('of a series that the form dropped says so on the sheet (%s)', (lang) => {
    const authorities = [district(1), district(2)];
    const observations = authorities.flatMap(({ code }) =>
      [2019, 2020].map((year) => observation(code, year, { 'procurement.amount': 84_474 })),
    );
    const data = viewData(authorities, observations, { years: [2019, 2020] });
    const model = chartModel(defaultView('procurement-amount', { kind: 'bar' }), data, lang);
    for (const { width, height } of sizes) {
      const $ = load(renderSvg(model, { width, height, theme: 'css' }), { xml: true });
      const spans = $('text[font-style=italic]')
        .toArray()
        .map((each) => spanOf($(each)));
      expect(spans.map(({ words }) => words)).toEqual([
        lang === 'zh' ? '2021年起表格不再设此项' : 'not asked from 2021',
      ]);
      expect(spans[0]?.left).toBeGreaterThanOrEqual(0);
      expect(spans[0]?.right).toBeLessThanOrEqual(width + 1);
    }
  });

  it.each([2, 1])(
    'of parts that are all nothing writes the number, and a sign where one is absent (years: %i)',
    (count) => {
      const years = [2022, 2023].slice(0, count);
      const figures = { upheld: 0, corrected: 0, other: 0, pending: 0 };
      const cells = (less: object) =>
        Object.fromEntries(Object.entries({ ...figures, ...less }).map(([part, value]) => [`review.${part}`, value]));
      const signsOf = (less: object) => {
        const observations = years.map((year) => observation('110101', year, cells(less)));
        const data = viewData([district(1)], observations, { years });
        const model = chartModel(defaultView('review-outcomes', { kind: 'stack', unit: 'n' }), data, 'zh');
        const $ = load(renderSvg(model, { width: 800, height: 450, theme: 'light' }), { xml: true });
        return $('text')
          .toArray()
          .map((each) => $(each).text());
      };
      expect(signsOf({}).filter((words) => words === '0').length).toBeGreaterThan(count);
      expect(signsOf({ other: null }).filter((words) => words === '0').length).toBeLessThanOrEqual(1);
    },
  );

  it('on a phone names every line whole: without its kind of place, or on more lines', () => {
    const names = ['Chaoyang District', 'Shuyang County', 'Science and Technology Commission'];
    const authorities = names.map((name, at) => district(at + 1, name, name));
    const observations = authorities.flatMap(({ code }, at) =>
      [2022, 2023].map((year) => observation(code, year, { 'requests.new.total': 4000 * (at + 1) })),
    );
    const data = viewData(authorities, observations, { years: [2022, 2023] });
    const model = chartModel(defaultView('requests-received', { kind: 'line' }), data, 'en');
    const $ = load(renderSvg(model, { width: 343, height: 429, theme: 'css' }), { xml: true });
    const ends = $('[data-name]')
      .toArray()
      .map((each) =>
        $(each)
          .find('text')
          .toArray()
          .map((line) => $(line).text())
          .join(' '),
      );
    expect(ends).toEqual(['Science and Technology Commission 12,000', 'Shuyang 8,000', 'Chaoyang 4,000']);
  });

  it('says what its signs of absence mean, and keeps them off the axis, where they would read as zeros', () => {
    const $ = load(drawn('line', 'gap', 'en', 'css').svg, { xml: true });
    const words = $('text')
      .toArray()
      .map((each) => $(each).text());
    expect(words).toContain('× no report found; □ blank');
    const [, , , bottom = 0] = ($('[data-box]').attr('data-box') ?? '').split(' ').map(Number);
    const signs = $('text')
      .toArray()
      .filter((each) => ['×', '□'].includes($(each).text()));
    expect(signs.length).toBe(2);
    for (const sign of signs) expect(Number($(sign).attr('y'))).toBeGreaterThan(bottom + 8);
  });

  it('without a figure draws no axis of values and takes little room', () => {
    const { model, svg } = drawn('line', 'all-absent', 'en', 'css');
    expect(heightFor(model, 500, 1040)).toBeLessThan(200);
    const words = load(svg, { xml: true })('text').text();
    expect(words).toContain('No figures for 2019–2023');
    expect(words).not.toContain('%');
  });

  it('for a page takes its colours from the page, a file holds its own', () => {
    expect(drawn('line', 'full', 'zh', 'css').svg).not.toMatch(/#[0-9a-f]{6}/);
    expect(drawn('line', 'full', 'zh', 'dark').svg).not.toContain('var(');
  });

  it('links each point of a page to its cell', () => {
    const $ = load(drawn('line', 'full', 'en', 'css').svg, { xml: true });
    expect($('a').length).toBe(15);
    expect($('a').first().attr('href')).toBe('/en/d/110101/2019#refused.state_secret.total');
  });

  it('as a file names its source, release and address', () => {
    const model = chartModel(viewOf('line'), dataOf('line', 'full'), 'zh');
    const svg = renderSvg(model, {
      width: 1200,
      height: 675,
      theme: 'light',
      url: 'https://example.org/c/refusal-rate',
    });
    const meta = JSON.parse(load(svg, { xml: true })('metadata').text());
    expect(meta).toMatchObject({ release: { id: 12 }, url: 'https://example.org/c/refusal-rate', synthetic: false });
    expect(svg).toContain('第12版');
  });

  it('of synthetic figures carries its mark in every theme', () => {
    const model = chartModel(viewOf('line'), { ...dataOf('line', 'full'), synthetic: true }, 'zh');
    for (const theme of ['css', 'light', 'dark'] as const)
      expect(renderSvg(model, { width: 1040, height: 500, theme })).toContain('演示数据');
    expect(model.notes[0]).toContain('演示数据');
  });

  it('keeps its ids apart from another on the same page', () => {
    const model = chartModel(viewOf('map'), dataOf('map', 'gap'), 'zh');
    const ids = (idPrefix: string) =>
      [...renderSvg(model, { width: 400, height: 400, theme: 'css', idPrefix }).matchAll(/ id="([^"]+)"/g)].map(
        ([, id]) => id,
      );
    expect(ids('a').filter((id) => ids('b').includes(id))).toEqual([]);
    expect(ids('a').length).toBeGreaterThan(2);
  });
});

describe('gaps', () => {
  const paths = (situation: string) =>
    load(drawn('line', situation, 'zh', 'css').svg, { xml: true })('[data-series="110101"] path').toArray().length;
  it('stay open: no line passes a missing year', () => {
    // 2019-2020 is one line; 2022 stands alone between two gaps and has a mark only.
    expect(paths('gap')).toBe(1);
    expect(paths('full')).toBe(1);
    const $ = load(drawn('line', 'gap', 'zh', 'css').svg, { xml: true });
    expect($('[data-series="110101"] a').length).toBe(3);
  });
  it('have a sign with the word of their kind', () => {
    const { svg } = drawn('line', 'gap', 'zh', 'css');
    expect(svg).toContain('2021: 未见报告');
    expect(svg).toContain('2023: 空白');
  });
  it('are hatched on a map, with their word in the key', () => {
    const $ = load(drawn('map', 'gap', 'zh', 'css').svg, { xml: true });
    expect($('[fill="url(#test-absent)"]').length).toBe(2);
    expect(
      $('text')
        .toArray()
        .map((each) => $(each).text()),
    ).toContain('空白');
  });
});

describe('escaping', () => {
  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const $ = load(element('text', { 'data-x': words }, escapeText(words)), { xml: true });
        expect($('*').length).toBe(1);
      }),
    );
  });
  it('writes names with signs of markup as they are', () => {
    const $ = load(drawn('line', 'long-names', 'en', 'css').svg, { xml: true });
    expect($('title').text()).toContain('<&">');
  });
});

describe('labels', () => {
  it.each(['bar', 'stack'] as const)('beside a %s on a phone take the lines that their row has room for', (kind) => {
    const name = 'Science and Technology Commission of Shanghai Municipality';
    const data = viewData(
      [district(1, '科委', name), district(2)],
      [1, 2].map((at) =>
        observation(`${110100 + at}`, 2024, { 'suit_direct.total': 3 * at, 'suit_after_review.total': at }),
      ),
      { years: [2024] },
    );
    const model = chartModel(defaultView('suits', { kind, unit: 'n' }), data, 'en');
    const svg = renderSvg(model, { width: 343, height: heightFor(model, 429, 343), theme: 'css', idPrefix: 'test' });
    const texts = load(svg, { xml: true })('text')
      .toArray()
      .map((each) => load(each).text());
    expect(texts.join(' ')).toContain('Science and Technology Commission of Shanghai Municipality');
    expect(texts.filter((words) => words.includes('…'))).toEqual([]);
  });
  it('are moved apart and stay inside', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 20 }), (ys) => {
        const placed = spread(
          ys.map((y) => ({ y })),
          15,
          0,
          300,
        );
        const room = Math.min(15, 300 / Math.max(1, placed.length - 1));
        placed.slice(1).forEach((each, at) => {
          expect(each.at - (placed[at]?.at ?? 0)).toBeGreaterThanOrEqual(room - 1e-6);
        });
        for (const { at } of placed) expect(at >= -1e-6 && at <= 300 + 1e-6).toBe(true);
      }),
    );
  });
  it('share the way: two of one place move up and down alike', () => {
    const at = spread([{ y: 100 }, { y: 100 }], 15, 0, 300).map((each) => each.at);
    expect(at).toEqual([92.5, 107.5]);
  });
  it('beside a mark cover neither the line nor another label where there is room', () => {
    const line = { left: 0, right: 300, top: 98, bottom: 102, weight: 1 };
    const other = { left: 110, right: 200, top: 60, bottom: 97, weight: 6 };
    const mark = { x: 100, y: 100, width: 80, height: 16 };
    const spot = bestSpot(mark, [line, other], { left: 0, right: 300, top: 0, bottom: 300 });
    expect(spot.top).toBeGreaterThanOrEqual(102);
  });
  it('are cut to their room', () => {
    expect(textWidth(fitted('石景山区人民政府', 14, 60), 14)).toBeLessThanOrEqual(60);
    expect(fitted('朝阳区', 14, 60)).toBe('朝阳区');
  });
  it('are wrapped without losing a sign', () => {
    const words = '空缺不作0计：未见报告3处。Gaps are not zero, and this sentence is long enough to wrap.';
    const lines = wrapped(words, 14, 120);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
  });
});
