import { describe, expect, it } from 'vitest';
import { authoritiesOf, reporting } from '../../lib/demo/authorities.ts';
import { examine } from '../../lib/demo/examine.ts';
import { generate } from '../../lib/demo/generate.ts';
import { faults, type SyntheticReport } from '../../lib/demo/model.ts';
import { placeOf } from '../../lib/demo/places.ts';
import { figuresOf, plainRow, storable } from '../../lib/demo/rows.ts';
import { cells, editionById, editionOf } from '../../lib/form/cells.ts';
import { runChecks } from '../../lib/ingest/check.ts';
import { toRows } from '../../lib/ingest/store/storable.ts';

const country = reporting('national', authoritiesOf('national'));
/** Jiangsu and Zhejiang have every kind of authority, and districts that came and went. */
const two = country.filter(({ code }) => /^3[23]/.test(code));

/** Release by release, in their order, as the generator asks to be read. */
const released = (seed: number, authorities = two) => {
  const found: { release: number; reports: SyntheticReport[] }[] = [];
  for (const { release, reports } of generate(seed, authorities)) found.push({ release, reports: [...reports] });
  return found;
};
const inOrder = (seed: number, authorities = two) => released(seed, authorities).flatMap(({ reports }) => reports);

const reports = inOrder(7);
const clean = reports.filter(({ fault }) => !fault);
const value = (report: SyntheticReport | undefined, code: string) => report?.values[placeOf(code)] ?? null;
const of = (code: string, year: number) =>
  clean.find((report) => report.authority === code && report.year === year && report.version === 1);

const inCountry = inOrder(7, country).filter(({ fault }) => fault);

describe('the generator', () => {
  it('gives the same reports for the same seed, and others for another', () => {
    expect(inOrder(7)).toEqual(reports);
    expect(inOrder(8)).not.toEqual(reports);
  });

  it('gives an authority the same figures whoever stands beside it', () => {
    const alone = country.filter(({ code }) => code === '320813');
    const [first] = inOrder(7, alone);
    const beside = reports.find(({ authority, year }) => authority === '320813' && year === first?.year);
    expect(beside).toEqual(first);
  });

  it('uses both editions, in their years', () => {
    const odd = clean.filter(({ year, edition }) => editionOf(year)?.id !== edition);
    expect(new Set(reports.map(({ edition }) => edition))).toEqual(new Set(['2019', '2021']));
    expect(odd.every(({ year, edition }) => year === 2021 && edition === '2019')).toBe(true);
  });

  it('prints each cell that the edition asks, and no other', () => {
    const stray = clean.filter(({ values, edition, closedInOne }) =>
      cells.some(({ table, row, editions }, at) => {
        const asked = table !== null && editions.includes(edition);
        const closed = row.startsWith('closed.') && (row === 'closed.all') !== closedInOne;
        return (values[at] !== null) !== (asked && !closed);
      }),
    );
    expect(stray.map(({ authority, year }) => `${authority} ${year}`)).toEqual([]);
  });

  it('holds every sum of the form where no fault was made on purpose', () => {
    const some = clean.filter((_, at) => at % 7 === 0);
    const broken = some.flatMap((report) => {
      const { findings, failed } = runChecks({
        figures: figuresOf(report),
        edition: editionById(report.edition),
        year: null,
      });
      return failed > 0 || findings.length > 0 ? [`${report.authority} ${report.year} ${findings[0]?.text.en}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it.each(faults.filter((fault) => !['copied', 'unit-slip'].includes(fault)))(
    'makes %s visible to a check',
    (fault) => {
      const found = inCountry.filter((report) => report.fault === fault);
      expect(found.length).toBeGreaterThan(5);
      expect(found.filter((report) => examine(report).findings.length === 0)).toEqual([]);
    },
  );

  it('carries over what the year before left, districts into cities', () => {
    const pairs = clean.flatMap((report) => {
      const next = of(report.authority, report.year + 1);
      return next ? [[value(report, 'requests.carried_out.total'), value(next, 'requests.carried_in.total')]] : [];
    });
    const same = pairs.filter(([out, into]) => out === into).length;
    expect(pairs.length).toBeGreaterThan(500);
    // Only authorities that took others in begin with more than they had.
    expect(same / pairs.length).toBeGreaterThan(0.97);
  });

  it('lets districts end and begin with the country', () => {
    const years = (code: string) => reports.filter(({ authority }) => authority === code).map(({ year }) => year);
    expect(Math.max(...years('330104'))).toBe(2020);
    expect(Math.min(...years('330113'))).toBe(2021);
    expect(Math.max(...years('320611'))).toBe(2019);
  });

  it('misses some reports, publishes some late, and corrects some in a later release', () => {
    const expected = two.length * 7;
    expect(reports.filter(({ version }) => version === 1).length).toBeLessThan(expected);
    expect(clean.some(({ publishedOn, year }) => publishedOn > `${year + 1}-03-31`)).toBe(true);
    const corrected = released(7).flatMap(({ release, reports: some }) =>
      some.filter(({ version }) => version === 2).map(({ year }) => release - (year - 2018)),
    );
    expect(corrected.length).toBeGreaterThan(0);
    expect(new Set(corrected)).toEqual(new Set([1]));
  });

  it('has heavy tails: a few districts get many times what most get', () => {
    const sizes = clean
      .filter(({ level, year }) => level === 3 && year === 2024)
      .map((report) => value(report, 'requests.new.total') ?? 0)
      .sort((a, b) => a - b);
    const [middle = 0, last = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
    expect(last).toBeGreaterThan(middle * 4);
  });
});

describe('rows of a report without a fault', () => {
  it.each([2020, 2024])('are those that the ordinary store would write, in %i', (year) => {
    const report = clean.find((each) => each.year === year);
    if (!report) throw new Error(`no report of ${year}`);
    const { cells: counts, amounts, states, doubts, figuresPrint } = toRows(storable(report, []));
    expect(plainRow(report)).toMatchObject({ cells: counts, amounts, states, doubts, figuresPrint });
  });
});

describe('the scales', () => {
  it('are districts of Beijing, the country, and all its departments and townships', () => {
    expect(reporting('beijing', authoritiesOf('beijing')).length).toBe(16);
    expect(country.length * 7).toBeGreaterThan(25_000);
    expect(reporting('full', authoritiesOf('full')).length * 7).toBeGreaterThan(980_000);
  });

  it('name each authority once, under one that is there', () => {
    const rows = authoritiesOf('full');
    const codes = new Set(rows.map(({ code }) => code));
    expect(codes.size).toBe(rows.length);
    expect(rows.filter(({ code, parent }) => code !== '000000' && !codes.has(parent))).toEqual([]);
  });
});
