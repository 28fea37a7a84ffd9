import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FilledForm } from '../../app/_ui/form/FilledForm.tsx';
import type { Filled } from '../../app/_ui/form/filled.ts';
import { cellsOfEdition, editions } from '../../lib/form/cells.ts';
import type { Figures } from '../../lib/form/figure.ts';
import type { Edition } from '../../lib/form/types.ts';
import { noticeText } from '../../lib/text/report.ts';

const printed = (edition: Edition, without: RegExp): Figures =>
  Object.fromEntries(
    cellsOfEdition(edition)
      .filter(({ code }) => !without.test(code))
      .map(({ code, index }) => [code, { value: index, raw: `${index}`, state: 'printed', place: null }]),
  );

const filled = (edition: Edition, more: Partial<Filled> = {}): Filled => ({
  lang: 'zh',
  edition,
  figures: printed(edition, /^closed\.all/),
  findings: [],
  absent: 'not-printed',
  ...more,
});

const draw = (form: Filled) => load(renderToStaticMarkup(<FilledForm filled={form} />));

/** How many columns each printed line of a table covers once spans are laid out. */
const widths = (table: string): number[] => {
  const $ = load(table);
  const open: number[] = [];
  return $('tr')
    .toArray()
    .map((row) => {
      const carried = open.filter((left) => left > 0).length;
      for (const at of open.keys()) open[at] = (open[at] ?? 0) - 1;
      const own = $(row).children().toArray();
      for (const cell of own) {
        const { colspan = '1', rowspan = '1' } = cell.attribs;
        for (let column = 0; column < Number(colspan); column += 1) open.push(Number(rowspan) - 1);
      }
      return carried + own.reduce((sum, { attribs }) => sum + Number(attribs.colspan ?? 1), 0);
    });
};

describe('a notice', () => {
  it('cites a title within its title with single marks', () => {
    expect(editions.map(({ notice }) => noticeText(notice)).join()).not.toMatch(/《[^》]*《/);
    expect(editions.map(({ notice }) => noticeText(notice)).join()).toContain('印发〈中华人民共和国');
  });
});

describe.each(editions.map((edition) => [edition.id, edition] as const))('the filled-in form of %s', (id, edition) => {
  const one = filled(edition, id === '2019' ? { figures: printed(edition, /^$/) } : {});

  it('has every cell of the edition once, under its code', () => {
    const $ = draw(one);
    const expected = cellsOfEdition(edition).filter(({ code }) => id === '2019' || !code.startsWith('closed.all'));
    expect(
      $('td')
        .toArray()
        .map(({ attribs }) => attribs.id),
    ).toEqual(expected.map(({ code }) => code));
  });

  it('says the unit of an amount in English too', () => {
    const heads = draw({ ...one, lang: 'en' })('th')
      .toArray()
      .map((head) => load(head).text().trim());
    expect(heads.filter((head) => head.endsWith('(10,000\u00a0yuan)'))).toHaveLength(1);
  });

  it('marks the totals of table 3, which stay in sight on a phone', () => {
    const $ = draw(one);
    const totals = $('.form-requests td.total')
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(totals).toHaveLength($('.form-requests tbody tr').length);
    expect(totals.every((code) => code?.endsWith('.total'))).toBe(true);
  });

  it('has lines of one width in every table, as the printed form has', () => {
    const $ = draw(one);
    for (const table of $('table').toArray()) expect(new Set(widths($.html(table))).size).toBe(1);
  });

  it('speaks one language on the English page', () => {
    const $ = draw({ ...one, lang: 'en' });
    expect($('table').text()).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a cell', () => {
  const [edition] = editions;
  if (!edition) throw new Error('no edition');

  it('says in words why it has no number, and never 0', () => {
    const figures: Figures = { 'rules.made': { value: null, raw: '', state: 'blank', place: null } };
    const $ = draw(filled(edition, { figures }));
    expect($('[id="rules.made"] summary').text()).toBe('空白');
    expect($('[id="requests.new.total"] summary i').text()).toBe('报告未印此项');
    expect(
      $('td summary')
        .toArray()
        .some((each) => $(each).text() === '0'),
    ).toBe(false);
  });

  it('opens its raw text, place and note without script', () => {
    const figures: Figures = {
      'rules.made': {
        value: 22,
        raw: '22（其中修订16件）',
        state: 'noted',
        place: { table: 1, row: 3, column: 2, page: 4 },
        note: '修订16',
      },
    };
    const text = draw(filled(edition, { figures }))('[id="rules.made"] details').text();
    expect(text).toContain('22（其中修订16件）');
    expect(text).toContain('原文件第4页第1个表格第3行第2列');
    expect(text).toContain('修订16');
  });

  it('is marked where a check doubts it, also as one that took part', () => {
    const text = { zh: '各项相加为11，表中为0', en: 'adds up to 11, printed 0' };
    const finding = {
      check: 'disputes-sum',
      at: 'review.total',
      left: '11',
      right: '0',
      severity: 'error',
      text,
      cells: ['review.upheld'],
    } as const;
    const $ = draw(filled(edition, { findings: [finding] }));
    expect(
      $('td.marked')
        .toArray()
        .map(({ attribs }) => attribs.id),
    ).toEqual(['review.upheld', 'review.total']);
    expect($('[id="review.total"]').text()).toContain('各项相加为11，表中为0');
  });
});

describe('（六）其他处理 on the form of 2021', () => {
  const edition = editions.find(({ id }) => id === '2021');
  if (!edition) throw new Error('no edition 2021');

  it('is one row where the report prints one', () => {
    const $ = draw(filled(edition, { figures: printed(edition, /^closed\.(no_correction|unpaid_fee|other)\./) }));
    expect($('[id="closed.all.total"]').length).toBe(1);
    expect($('[id="closed.other.total"]').length).toBe(0);
    const table = $('table.form-requests');
    expect(new Set(widths($.html(table))).size).toBe(1);
  });
});
