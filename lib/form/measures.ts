import type { Measure } from './measure-types.ts';
import { activityMeasures } from './measures/activity.ts';
import { disputesMeasures } from './measures/disputes.ts';
import { refusalsMeasures } from './measures/refusals.ts';
import { requestsMeasures } from './measures/requests.ts';

/** Every indicator, in the order a reader meets them. */
export const measures: readonly Measure[] = [
  ...requestsMeasures,
  ...refusalsMeasures,
  ...disputesMeasures,
  ...activityMeasures,
];

const byCode = new Map(measures.map((measure) => [measure.code, measure]));

/** The measure of a code; undefined for a code that is none. */
export const measureByCode = (code: string): Measure | undefined => byCode.get(code);
