import type { AuthorityName } from '../queries/view-data.ts';
import { chartWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import { extentOf, valueAxis } from './axes.ts';
import type { Axis, ChartModel, Extras, Series } from './model.types.ts';
import type { Scene } from './scene.ts';
import { unitText } from './words.ts';

/** What a kind of chart decides: the rest of the model is said about it. */
export interface Drawing extends Pick<ChartModel, 'kind' | 'x' | 'y' | 'series' | 'category'> {
  authorities: readonly AuthorityName[];
  years: readonly number[];
  extras?: Extras;
  /** Sentences that only this drawing needs. */
  notes?: readonly string[];
}

/** The value axis over some series, stacked or not, named with its unit. */
export const axisOver = (scene: Scene, series: readonly Series[], values = extentOf(series)): Axis =>
  valueAxis({
    values,
    measure: scene.measure,
    unit: scene.unit,
    lang: scene.lang,
    label: unitText(scene),
    fromZero: !scene.spec.zoom,
  });

/** The words for what is drawn of many. */
export const totalWord = (scene: Scene): string => say(chartWords.total, scene.lang);
