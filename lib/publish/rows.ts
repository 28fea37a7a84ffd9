import { chartModel } from '../chart/model.ts';
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

/** The names of the series in the language of the file's heads, which need not be that of the view. */
const seriesNames = (view: DrawnView, model: ChartModel, data: ViewData): Map<string, string> => {
  const lang = view.output.head === 'id' ? view.lang : view.output.head;
  const told = lang === model.lang ? model : chartModel(model.spec, data, lang);
  return new Map([...told.series.map(({ key, name }) => [key, name] as const), [wholeOf, view.measure.name[lang]]]);
};

const wholeOf = '';

const rowsFrom = (view: DrawnView, model: ChartModel, data: ViewData): DataRow[] => {
  const [names, observations, told] = [namesOf(data), observationsOf(data), seriesNames(view, model, data)];
  return model.series.flatMap((series) =>
    series.points.map((point) => ({
      point,
      authority: names.get(point.authority)?.fullName ?? { zh: point.authority, en: point.authority },
      series: isPart(series, names) ? series.key : view.measure.code,
      seriesName: told.get(isPart(series, names) ? series.key : wholeOf) ?? series.name,
      checksFailed: failedChecks(observations.get(keyOf(point.authority, point.year)), point),
    })),
  );
};

/** The rows of a view, as drawn or all of the measure: CSV, JSON, XLSX, ZIP and SVG data hold these same rows. */
export const rowsOf = (view: DrawnView): DataRow[] => {
  const { model, data } = view.all ?? view;
  return rowsFrom(view, model, data);
};
