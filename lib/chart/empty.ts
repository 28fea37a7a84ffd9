import type { ChartKind } from '../form/measure-types.ts';
import type { ChartModel } from './model.types.ts';

/** Kinds whose points need a place across as well as a value. */
const placed: ReadonlySet<ChartKind> = new Set(['scatter', 'funnel']);

/** True where nothing is drawn: there is nothing to point at, and a word says so. */
export const isEmpty = ({ kind, series }: Pick<ChartModel, 'kind' | 'series'>): boolean =>
  series.every(({ points }) =>
    points.every(({ value, across }) => value === null || (placed.has(kind) && typeof across !== 'number')),
  );
