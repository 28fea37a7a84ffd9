import type { ChartModel } from '../../../lib/chart/model.types.ts';

/** True where there is nothing to point at: the drawing then needs no second layer. */
export const absenceIn = (model: ChartModel): boolean =>
  model.series.every((series) => series.points.every((point) => point.value === null));
