import { amountCells } from '../db/positions.ts';
import { codeBook } from '../form/code-book.ts';
import type { Finding } from '../form/finding.ts';
import { deadlines } from '../form/law.ts';
import type { YearFigures } from '../ingest/checks-across/across.ts';
import { acrossChecks } from '../ingest/checks-across/run.ts';
import type { DemoAuthority, SyntheticReport } from './model.ts';
import { placeOf } from './places.ts';

const received = placeOf('requests.new.total');
const day = 86_400_000;
const enoughPeers = 5;

const checked = [...new Set(acrossChecks.flatMap((check) => check.cells))].map((code) => ({ code, at: placeOf(code) }));

const figuresFor = ({ year, edition, values }: SyntheticReport): YearFigures => ({
  year,
  edition,
  values: Object.fromEntries(checked.map(({ code, at }) => [code, values[at] ?? null])),
});

const median = (values: readonly number[]): number | null => {
  if (values.length < enoughPeers) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

const amountPlaces = amountCells.map(({ code }) => ({ code, at: placeOf(code) }));

const mediansOf = (reports: readonly SyntheticReport[]) =>
  Object.fromEntries(
    amountPlaces.map(({ code, at }) => [code, median(reports.flatMap(({ values }) => values[at] ?? []))]),
  );

const sameFigures = (one: SyntheticReport, other: SyntheticReport) =>
  codeBook.every((_, at) => (one.values[at] ?? 0) === (other.values[at] ?? 0));

const dueOf = ({ level, year }: SyntheticReport) => {
  const { month, day: date } = level === 4 ? deadlines.department : deadlines.government;
  return Date.UTC(year + 1, month - 1, date);
};

/**
 * The checks across years and authorities for a whole release at once, on what the generator has in hand. Asked of
 * the database for each report, as an import does, they would take longer than everything else of a demo.
 */
export class Neighbours {
  readonly #authorities: ReadonlyMap<string, DemoAuthority>;
  readonly #below = new Map<string, DemoAuthority[]>();
  readonly #latest = new Map<string, SyntheticReport>();
  #medians = new Map<string, Record<string, number | null>>();

  constructor(authorities: readonly DemoAuthority[]) {
    this.#authorities = new Map(authorities.map((authority) => [authority.code, authority]));
    for (const authority of authorities)
      if (authority.level <= 3)
        this.#below.set(authority.parent, [...(this.#below.get(authority.parent) ?? []), authority]);
  }

  /** Takes in a release before its reports are asked about. */
  meet(reports: readonly SyntheticReport[]): void {
    const groups = new Map<string, SyntheticReport[]>();
    for (const report of reports) {
      const key = `${report.level} ${report.year}`;
      const group = groups.get(key);
      if (group) group.push(report);
      else groups.set(key, [report]);
    }
    this.#medians = new Map([...groups].map(([key, group]) => [key, mediansOf(group)]));
  }

  #sumBelow({ authority, year }: SyntheticReport) {
    const there = (this.#below.get(authority) ?? []).filter(
      ({ from, to }) => (from ?? year) <= year && year <= (to ?? year),
    );
    const values = there.flatMap(({ code }) => {
      const report = this.#latest.get(code);
      const value = report?.year === year ? report.values[received] : null;
      return value === null || value === undefined ? [] : [value];
    });
    const sum = values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
    return { n: values.length, of: there.length, received: sum };
  }

  /** Findings of one report; reports are asked about from below upwards and from the past onwards. */
  findingsOf(report: SyntheticReport): Finding[] {
    const last = this.#latest.get(report.authority);
    const previous = last?.year === report.year - 1 ? last : null;
    const due = dueOf(report);
    const names = this.#authorities.get(report.authority);
    const twins = previous && names && sameFigures(report, previous) ? [{ name: names.name, year: previous.year }] : [];
    const surroundings = {
      ...figuresFor(report),
      revision: 0,
      authorityId: 0,
      level: report.level,
      previous: previous && figuresFor(previous),
      twins,
      medians: this.#medians.get(`${report.level} ${report.year}`) ?? {},
      below: this.#sumBelow(report),
      earlier: { own: [], previous: [] },
      publishedOn: report.publishedOn,
      dueBy: new Date(due).toISOString().slice(0, 10),
      daysLate: Math.round((Date.parse(report.publishedOn) - due) / day),
    };
    if (!last || last.year <= report.year) this.#latest.set(report.authority, report);
    return acrossChecks.flatMap((check) => check.find(surroundings));
  }
}
