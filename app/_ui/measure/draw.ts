import { chartModel } from '../../../lib/chart/model.ts';
import type { ChartModel } from '../../../lib/chart/model.types.ts';
import type { Database } from '../../../lib/db/client.ts';
import { oneYearInstead } from '../../../lib/queries/one-year.ts';
import { queryView } from '../../../lib/queries/view.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';

export type Wanted = readonly [measure: string, chosen?: Partial<ViewSpec>];

/** Several views of one release at once, as a page draws them: in one year where lines would be single dots. */
export const drawViews = (
  db: Database,
  release: number,
  lang: Lang,
  wanted: readonly Wanted[],
): Promise<ChartModel[]> =>
  // Release 0 stands for a database without any report: there is nothing to draw.
  Promise.all(
    (release === 0 ? [] : wanted).map(async ([measure, chosen]) => {
      const spec = defaultView(measure, chosen);
      const data = await queryView(db, spec, release);
      const instead = await oneYearInstead(db, spec, release, data);
      return instead ? chartModel(instead, await queryView(db, instead, release), lang) : chartModel(spec, data, lang);
    }),
  );

/** True where at least one number is drawn; an empty frame says nothing. */
export const hasFigures = (model: ChartModel): boolean =>
  model.series.some((series) => series.points.some((point) => point.value !== null));
