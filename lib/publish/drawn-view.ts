import type { ChartModel } from '../chart/model.types.ts';
import type { Measure } from '../form/measure-types.ts';
import type { ViewData } from '../queries/view-data.ts';
import { absolute, type Ending, frozenAddress, viewAddress } from '../view/addresses.ts';
import type { Lang, OutputSpec, ViewSpec } from '../view/spec.ts';

/** One view, asked and drawn: every form that leaves is written from this and nothing else. */
export interface DrawnView {
  spec: ViewSpec;
  measure: Measure;
  data: ViewData;
  model: ChartModel;
  /** Where the file has all rows of the measure and not only those drawn. */
  all: { data: ViewData; model: ChartModel } | null;
  output: OutputSpec;
  lang: Lang;
  /** The site's public origin. */
  origin: string;
}

/** The page that shows the view with the newest figures, whole. */
export const liveLink = ({ spec, lang, origin }: DrawnView): string =>
  absolute(origin, viewAddress({ ...spec, release: null }, lang));

/** The page that shows exactly these figures for ever, whole; or these figures as data. */
export const frozenLink = ({ spec, model, lang, origin }: DrawnView, ending?: Ending): string =>
  absolute(origin, frozenAddress(spec, model.drawn, lang, ending));
