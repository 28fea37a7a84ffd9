import type { ChartModel } from '../../../lib/chart/model.types.ts';
import type { UpgradeWords } from './words.ts';

/** What the layer in the browser gets of a model: the `chart` of the view's JSON. */
export type LiveChart = Pick<ChartModel, 'kind' | 'unit' | 'category' | 'x' | 'y' | 'series' | 'extras'>;

export interface LayerProps {
  chart: LiveChart;
  /** The series that stands out; null for all. */
  alone: string | null;
  words: UpgradeWords;
  /** Where a number is taken apart, with room for its report (`checkIn`). */
  checks: string;
}
