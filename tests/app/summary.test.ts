import { describe, expect, it } from 'vitest';
import { spanText } from '../../app/_ui/portrait/span.ts';
import { summaryOf } from '../../app/_ui/portrait/summary.ts';
import { cellsOfEdition, editionById } from '../../lib/form/cells.ts';
import type { Figures } from '../../lib/form/figure.ts';
import type { Report, ReportLine } from '../../lib/queries/reports.ts';

/** Every cell printed as 0 but for those given; null is a blank. */
const figures = (given: Record<string, number | null>): Figures =>
  Object.fromEntries(
    cellsOfEdition(editionById('2021')).map(({ code }) => {
      const value = given[code] === undefined ? 0 : given[code];
      return [code, { value, raw: `${value ?? ''}`, state: value === null ? 'blank' : 'printed', place: null }];
    }),
  );

const line = (year: number, more: Partial<ReportLine> = {}) =>
  ({ year, edition: '2021', coverage: 'complete', findings: 0, ...more }) as ReportLine;

const report = (given: Record<string, number | null>, doubts: Report['doubts'] = []) =>
  ({
    year: 2024,
    edition: '2021',
    coverage: 'complete',
    figures: figures(given),
    doubts,
    checks: { passed: 49, failed: doubts.length },
    population: null,
    deadlineDays: null,
  }) as unknown as Report;

const earlier = (value: number) => ({ value, range: null });

const many = {
  'requests.new.total': 120,
  'concluded.total.total': 100,
  'outcome.granted.total': 40,
  'outcome.partial.total': 10,
  'refused.enforcement_file.total': 5,
  'unavailable.not_held.total': 25,
  'declined.repeated.total': 20,
};

const disputed = (review: number | null, suits: number) => ({
  ...many,
  'review.total': review,
  'review.upheld': review,
  'suit_direct.total': suits,
  'suit_direct.upheld': suits,
});

interface Told {
  given?: Record<string, number | null>;
  doubts?: Report['doubts'];
  before?: { value: number; range: null };
  reports?: readonly ReportLine[];
}

const told = ({ given = many, doubts, before, reports = [line(2024)] }: Told, lang: 'zh' | 'en') =>
  summaryOf({ reports, report: report(given, doubts), before }, lang).join(lang === 'zh' ? '' : ' ');

describe('the sentences on an authority', () => {
  const cases: [string, Told, zh: string, en: string][] = [
    [
      'say how all requests ended, so that the parts add up',
      {},
      '办结的100件中，50.0%予以公开或部分公开，5.0%不予公开，25.0%无法提供，其余20.0%不予处理或作其他处理。',
      'Of the 100 concluded, 50.0% ended in full or partial disclosure, 5.0% in refusal and 25.0% with nothing to provide; the other 20.0% were not processed or ended in other ways.',
    ],
    [
      'count few requests instead of giving percents',
      { given: { 'requests.new.total': 1, 'concluded.total.total': 2, 'outcome.granted.total': 2 } },
      '2024年度新收申请1件。办结的2件中，2件予以公开或部分公开，0件不予公开，0件无法提供。',
      'For 2024 it reports one request received. Of the 2 concluded, 2 ended in full or partial disclosure, 0 in refusal and 0 with nothing to provide.',
    ],
    [
      'speak of one request that is left in the singular',
      { given: { 'requests.new.total': 3, 'concluded.total.total': 3, 'outcome.granted.total': 2 } },
      '其余1件不予处理或作其他处理。',
      'the other 1 was not processed or ended in another way.',
    ],
    [
      'set the requests against the year before',
      { before: earlier(150) },
      '新收申请120件，比上年少30件（−20.0%）。',
      '120 requests received, 30 fewer than the year before (−20.0%).',
    ],
    ['without a percent of few', { before: earlier(10) }, '比上年多110件。', '110 more than the year before.'],
    [
      'say that nothing was disputed rather than that it was 0 times',
      {},
      '没有因信息公开引起的行政复议和行政诉讼。',
      'No answer went to administrative review or to court.',
    ],
    [
      'do not print a total that fails its check as if it were certain',
      { given: disputed(0, 0), doubts: [{ cell: 'review.total', check: 'disputes-sum', other: 11 }] },
      '行政复议0至11件、行政诉讼0件。写作“几至几”的，是表中总计与各项之和不符。',
      '0 to 11 in administrative review, 0 in court. Where two numbers stand, the total printed and the sum of its parts differ.',
    ],
    [
      'name what is absent beside what is not',
      { given: disputed(null, 3) },
      '行政诉讼3件；行政复议的件数无法得知（空白）。',
      '3 in court; the number in administrative review cannot be told (blank).',
    ],
    [
      'say what became of the disputes where they are many',
      { given: { ...disputed(40, 0), 'review.upheld': 30, 'review.corrected': 10 } },
      '行政复议40件、行政诉讼0件；已审结的40件中10件被纠正（25.0%）。',
      '40 in administrative review, 0 in court; of the 40 decided, 10 ended in a correction (25.0%).',
    ],
    [
      'leave the gap between the years open',
      { reports: [line(2019), line(2020), line(2022), line(2024, { coverage: 'narrative' })] },
      '目前收录了它2019—2020、2022、2024年的4份报告，其中3份三张表齐全。',
      '4 of its reports are held, for 2019–2020, 2022 and 2024, 3 of them with all tables.',
    ],
    [
      'count the findings of one report without calling it several',
      { reports: [line(2024, { findings: 1 })] },
      '目前只收录了它2024年的报告，三张表都齐全。校验发现1处对不上或存疑。',
      'Only its report for 2024 is held, with all tables. The checks found one place that does not add up or is in doubt.',
    ],
  ];
  it.each(cases)('%s', (_, given, zh, en) => {
    expect(told(given, 'zh')).toContain(zh);
    expect(told(given, 'en')).toContain(en);
  });
});

describe('a number', () => {
  it.each([
    [{ value: 0, range: null }, '0'],
    [{ value: 5, range: [5, 5] as const }, '5'],
    [{ value: 0, range: [0, 11] as const }, '0至11'],
    [{ value: null, range: null }, ''],
  ])('%o reads “%s”', (number, text) => {
    expect(spanText(number, 'zh')).toBe(text);
  });
});
