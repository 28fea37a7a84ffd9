import { cellsOfPoint } from '../../../lib/chart/values.ts';
import { cellByCode } from '../../../lib/form/cells.ts';
import { evaluate } from '../../../lib/form/evaluate.ts';
import type { Measure, Part } from '../../../lib/form/measure-types.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import type { RowOf } from '../../../lib/publish/api/fields.ts';
import { sourceOf } from '../../../lib/publish/api/rows.ts';
import { cellsOfNumber, checkText } from '../../../lib/publish/check-number.ts';
import { figureText } from '../../../lib/publish/figure-text.ts';
import { problem } from '../../../lib/publish/problem.ts';
import { unitCode } from '../../../lib/publish/units.ts';
import { revisedSince } from '../../../lib/queries/changes.ts';
import { currentRelease } from '../../../lib/queries/release.ts';
import { type Report, reportOf } from '../../../lib/queries/reports.ts';
import type { AuthorityName, Observation } from '../../../lib/queries/view-data.ts';
import { measureObservations } from '../../../lib/queries/whole-measure.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { unitsOf } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { drawView } from '../draw-view.ts';
import { openNumber } from '../open-number.ts';
import { type Ask, badCursor } from './asking.ts';

/** Answers made of figures: observations, reports, single numbers, and what became of them. */

const named = (code: string, names: ReadonlyMap<string, AuthorityName>) => ({
  authority: code,
  name_zh: names.get(code)?.fullName.zh ?? code,
  name_en: names.get(code)?.fullName.en ?? code,
});

const rowOf = (
  measure: Measure,
  observation: Observation,
  names: ReadonlyMap<string, AuthorityName>,
  part?: Part,
): RowOf<'observations'> => {
  const found = evaluate(measure, observation, part);
  const composition = measure.kind === 'composition';
  return {
    ...named(observation.authority, names),
    year: observation.year,
    series: part?.key ?? measure.code,
    value: composition && part ? found.numerator : found.value,
    unit: unitCode(measure, composition ? 'n' : (unitsOf(measure)[0] ?? 'n')),
    numerator: found.numerator,
    denominator: found.denominator,
    state: found.state,
    small: found.small,
    low: found.interval?.[0] ?? null,
    high: found.interval?.[1] ?? null,
    range_low: composition ? null : (found.range?.[0] ?? null),
    range_high: composition ? null : (found.range?.[1] ?? null),
    cells: found.cells.join(' '),
    ...sourceOf(observation.sourceUrl),
  };
};

const afterOf = (cursor: readonly (string | number)[] | undefined) => {
  const [year, code] = cursor ?? [];
  return typeof year === 'number' && typeof code === 'string' ? { year, code } : undefined;
};

/** Pages hold whole reports: `limit` counts these, a composition gives a row for each part. */
export const observations: Ask = async ({ db, release, asked, cursor, limit }) => {
  const measure = measureByCode(asked.measure ?? '') as Measure;
  const after = afterOf(cursor);
  if (cursor && !after) return { problem: badCursor };
  const found = await measureObservations(db, release.id, measure, {
    authorities: asked.d,
    years: asked.y,
    level: asked.level,
    parent: asked.parent,
    after,
    limit: limit + 1,
  });
  const names = new Map(found.authorities.map((each) => [each.code, each]));
  const last = found.observations[limit - 1];
  const rows = found.observations
    .slice(0, limit)
    .flatMap((each) =>
      measure.parts ? measure.parts.map((part) => rowOf(measure, each, names, part)) : [rowOf(measure, each, names)],
    );
  const next = found.observations.length > limit && last ? ([last.year, last.authority] as const) : null;
  return { page: { rows, next } };
};

/** Cells that the edition of the report asks, and any other that has a figure. */
const figuresOf = ({ figures, edition }: Report) =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([code, { value }]) => value !== null || asks(code, edition))
      .map(([code, { value, raw, state, place, note }]) => [
        code,
        { value, raw, state, place, ...(note !== undefined && { note }) },
      ]),
  );

const asks = (code: string, edition: Report['edition']): boolean => {
  const cell = cellByCode(code);
  return cell !== undefined && cell.table !== null && cell.editions.includes(edition);
};

const unknownReport = { problem: problem('unknown-report', 'en') };

export const report: Ask = async ({ db, release, asked: { code = '', year = 0 } }) => {
  const found = await reportOf(db, release.id, code, year);
  if (!found) return unknownReport;
  const { figures: _, findings, ...about } = found;
  return { body: { report: { ...about, asOf: release.id }, figures: figuresOf(found), findings } };
};

export const number: Ask = async ({ db, release, asked: { measure: code = '', code: authority = '', year = 0 } }) => {
  const opened = await openNumber(db, release.id, code, authority, year, 'zh');
  if ('problem' in opened) return { problem: opened.problem ?? unknownReport.problem };
  const { measure, report: found, checked, citations } = opened;
  const { value, numerator, denominator, state, small, interval, range } = checked.evaluation;
  const cells = cellsOfNumber(checked);
  return {
    body: {
      release: { id: release.id, publishedAt: release.publishedAt },
      synthetic: release.synthetic,
      authority: found.authority,
      year,
      measure: { code, name: measure.name, unit: measure.unit },
      value,
      state,
      small,
      interval,
      range,
      numerator: { value: numerator, cells: cells.numerator },
      denominator: measure.denominator ? { value: denominator, cells: cells.denominator } : null,
      document: found.document,
      revisions: found.revisions,
      citation: citations,
      text: { zh: checkText(checked, 'zh'), en: checkText(checked, 'en') },
    },
  };
};

type Names = ReadonlyMap<string, AuthorityName>;
type Revised = Awaited<ReturnType<typeof revisedSince>>[number];

const inWords = ({ authority, year, cell, before, after }: Revised, names: Names, lang: Lang): string =>
  say(measureWords.revisedFigure, lang, {
    authority: names.get(authority)?.name[lang] ?? authority,
    year,
    cell: cellByCode(cell)?.name[lang] ?? cell,
    before: figureText(before.value, before.state, lang),
    after: figureText(after.value, after.state, lang),
  });

const revisionRow = (change: Revised, names: Names): RowOf<'revisions'> => ({
  ...named(change.authority, names),
  year: change.year,
  cell: change.cell,
  before: change.before.value,
  state_before: change.before.state,
  after: change.after.value,
  state_after: change.after.state,
  text_zh: inWords(change, names, 'zh'),
  text_en: inWords(change, names, 'en'),
});

/** What became of the figures of a frozen view: compared with the newest release whenever it is asked. */
export const revisions: Ask = async ({ db, asked: { measure = '' }, search }) => {
  const [drawn, current] = await Promise.all([drawView(db, measure, search, 'zh'), currentRelease(db)]);
  if (drawn.problem) return { problem: drawn.problem };
  const { model, data } = drawn.view;
  const points = model.series.flatMap((series) => series.points).filter(({ cells }) => cells.length > 0);
  const reports = [
    ...new Map(points.map(({ authority, year }) => [`${authority}/${year}`, { authority, year }])).values(),
  ];
  const cells = [...new Set(points.flatMap(cellsOfPoint))];
  const changed = await revisedSince(db, data.release.id, current.id, reports, cells);
  const touched = new Set(changed.map(({ authority, year, cell }) => `${authority}/${year}/${cell}`));
  const revised = points.filter(({ authority, year, ...point }) =>
    cellsOfPoint(point).some((cell) => touched.has(`${authority}/${year}/${cell}`)),
  );
  const names = new Map([...data.authorities, ...(data.context?.authorities ?? [])].map((each) => [each.code, each]));
  const rows = changed.map((change) => revisionRow(change, names));
  return { page: { rows, next: null, more: { figures: points.length, revised: revised.length, newest: current.id } } };
};
