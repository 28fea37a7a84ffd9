import type { Facts, StoryFigure } from './types.ts';

/** The figures of one measure, by authority, oldest year first. */
export const seriesOf = (facts: Facts, measure: string): StoryFigure[][] => {
  const byAuthority = new Map<string, StoryFigure[]>();
  for (const figure of facts.figures) {
    if (figure.measure !== measure) continue;
    const known = byAuthority.get(figure.authority);
    if (known) known.push(figure);
    else byAuthority.set(figure.authority, [figure]);
  }
  return [...byAuthority.values()].map((series) => series.toSorted((a, b) => a.year - b.year));
};

/** The newest year of a list; null for an empty one. */
export const newestYear = (figures: readonly { year: number }[]): number | null =>
  figures.reduce<number | null>((newest, { year }) => Math.max(newest ?? year, year), null);

/** Two years that follow each other, the later no older than the year before the newest told. */
export const recentPairs = (series: readonly StoryFigure[], newest: number): [StoryFigure, StoryFigure][] =>
  series.flatMap((later, at) => {
    const before = series[at - 1];
    return before && later.year === before.year + 1 && later.year >= newest - 1
      ? [[before, later] as [StoryFigure, StoryFigure]]
      : [];
  });

/** The values of a series, for its small line. */
export const pointsOf = (series: readonly { year: number; value: number }[]) =>
  series.map(({ year, value }) => ({ year, value }));
