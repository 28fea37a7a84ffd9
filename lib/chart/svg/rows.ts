import { chartWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import type { ChartModel } from '../model.types.ts';
import { label, type Sheet } from './page.ts';

/** Lying rows on a sheet whose height is given: as many as can be read, and how many there are more. */

const leastStep = 17;
/** Above and below the rows: a key, the numbers of the axis. */
const around = 46;

const lyingKinds: ReadonlySet<ChartModel['kind']> = new Set(['bar', 'rank', 'stack', 'dot']);

const isLying = ({ kind, category, y }: ChartModel): boolean =>
  lyingKinds.has(kind) && category === 'authority' && y.kind === 'category';

/** The rows that stay: those that a reader asked to highlight, and the first of the others. */
const kept = ({ y, spec }: ChartModel, most: number): ReadonlySet<string> => {
  const all = y.domain.map(String);
  const named = all.filter((key) => spec.highlight.includes(key));
  const first = all.filter((key) => !named.includes(key)).slice(0, Math.max(1, most - named.length));
  return new Set([...named, ...first]);
};

const cropped = (model: ChartModel, keys: ReadonlySet<string>): ChartModel => ({
  ...model,
  y: {
    ...model.y,
    domain: model.y.domain.map(String).filter((key) => keys.has(key)),
    ticks: model.y.ticks.filter(({ at }) => keys.has(String(at))),
  },
  series: model.series
    .map((each) => ({ ...each, points: each.points.filter(({ authority }) => keys.has(authority)) }))
    .filter(({ points }) => points.length > 0),
});

/** The sheet with the rows that it has room for, and a line about those it has not. */
export const withRowsThatFit = (sheet: Sheet): { sheet: Sheet; rest: string } => {
  const { model, height } = sheet;
  const most = Math.floor((height - around) / leastStep);
  const left = model.y.domain.length - most;
  if (!isLying(model) || left <= 0) return { sheet, rest: '' };
  const words = say(chartWords.moreRows, model.lang, { count: left });
  const line = label(sheet, { x: 0, y: height - 2, words, size: sheet.size.axis - 1, italic: true });
  return { sheet: { ...sheet, height: height - 16, model: cropped(model, kept(model, most)) }, rest: line };
};
