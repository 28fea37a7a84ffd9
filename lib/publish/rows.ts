import type { ChartModel, Point, Series } from '../chart/model.types.ts';
import { cellsOfPoint } from '../chart/values.ts';
import type { Words } from '../form/types.ts';
import type { AuthorityName, Observation, ViewData } from '../queries/view-data.ts';
import type { DrawnView } from './drawn-view.ts';

/** One value of a view as one line of a file: a point with the names and the doubts of its report. */
export interface DataRow {
  point: Point;
  authority: Words;
  /** The measure, or the part of it. */
  series: string;
  seriesName: string;
  checksFailed: readonly string[];
}

const keyOf = (authority: string, year: number) => `${authority}/${year}`;

const namesOf = (data: ViewData): Map<string, AuthorityName> =>
  new Map([...data.authorities, ...(data.context?.authorities ?? [])].map((each) => [each.code, each]));

const observationsOf = (data: ViewData): Map<string, Observation> =>
  new Map(
    [...data.observations, ...(data.context?.observations ?? [])].map((each) => [
      keyOf(each.authority, each.year),
      each,
    ]),
  );

const failedChecks = (observation: Observation | undefined, point: Point): string[] => {
  const cells = cellsOfPoint(point);
  return [...new Set((observation?.doubts ?? []).filter(({ cell }) => cells.includes(cell)).map(({ check }) => check))];
};

const isPart = (series: Series, names: Map<string, AuthorityName>) => !names.has(series.key);

const rowsFrom = ({ measure, lang }: DrawnView, model: ChartModel, data: ViewData): DataRow[] => {
  const [names, observations] = [namesOf(data), observationsOf(data)];
  return model.series.flatMap((series) =>
    series.points.map((point) => ({
      point,
      authority: names.get(point.authority)?.fullName ?? { zh: point.authority, en: point.authority },
      series: isPart(series, names) ? series.key : measure.code,
      seriesName: isPart(series, names) ? series.name : measure.name[lang],
      checksFailed: failedChecks(observations.get(keyOf(point.authority, point.year)), point),
    })),
  );
};

/** The rows of a view, as drawn or all of the measure: CSV, JSON, XLSX, ZIP and SVG data hold these same rows. */
export const rowsOf = (view: DrawnView): DataRow[] => {
  const { model, data } = view.all ?? view;
  return rowsFrom(view, model, data);
};
