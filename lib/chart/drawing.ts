import type { AuthorityName } from '../queries/view-data.ts';
import type { ChartModel, Extras } from './model.types.ts';

/** What a kind of chart decides: the rest of the model is said about it. */
export interface Drawing extends Pick<ChartModel, 'kind' | 'x' | 'y' | 'series' | 'category'> {
  authorities: readonly AuthorityName[];
  years: readonly number[];
  /** Of how many the authorities drawn are those with the highest values; unset where all are drawn. */
  firstOf?: number;
  extras?: Extras;
  /** Sentences that only this drawing needs. */
  notes?: readonly string[];
}
