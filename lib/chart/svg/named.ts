import type { ChartModel } from '../model.types.ts';
import { textWidth, wrapped } from './metrics.ts';
import { isSmall } from './page.ts';

/** Standing stacks name their parts beside the last one that is there, where the names leave the stacks most of the sheet. */
const mostOfSheet = 0.3;

const axisSize = 13;

/** A name in the margin of a sheet so wide, on two lines at most; null where it has no room. */
export const marginLines = (name: string, width: number): string[] | null => {
  const room = width * mostOfSheet;
  const lines = wrapped(name, axisSize, room);
  return lines.length <= 2 && lines.every((line) => textWidth(line, axisSize) <= room) ? lines : null;
};

const namesFit = ({ series }: ChartModel, width: number): boolean =>
  !isSmall(width) &&
  series.every(({ name }) => marginLines(name, width) !== null) &&
  series.some(({ points }) => points.some(({ value }) => value !== null));

/** True where a drawing so wide names its series beside their marks: then it needs no key. */
export const namesItself = (model: ChartModel, width: number): boolean =>
  model.kind === 'line' || (model.kind === 'stack' && model.category === 'year' && namesFit(model, width));
