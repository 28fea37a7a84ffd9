import type { ChartModel } from '../model.types.ts';
import { textWidth } from './metrics.ts';
import { isSmall } from './page.ts';

/** Standing stacks name their parts beside the last one, where the names leave the stacks most of the sheet. */
const mostOfSheet = 0.35;

const axisSize = 13;

const namesFit = ({ series }: ChartModel, width: number): boolean =>
  !isSmall(width) &&
  Math.max(...series.map(({ name }) => textWidth(name, axisSize))) < width * mostOfSheet &&
  series.some(({ points }) => points.some(({ value }) => value !== null));

/** True where a drawing so wide names its series beside their marks: then it needs no key. */
export const namesItself = (model: ChartModel, width: number): boolean =>
  model.kind === 'line' || (model.kind === 'stack' && model.category === 'year' && namesFit(model, width));
