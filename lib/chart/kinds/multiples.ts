import type { AuthorityName } from '../../queries/view-data.ts';
import { noteWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { extentOf, yearAxis } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Extras, Series } from '../model.types.ts';
import { sorted } from '../order.ts';
import type { Scene } from '../scene.ts';
import { authoritySeries, contextSeries } from '../series.ts';
import { axisOver } from '../words.ts';
import { bar } from './bar.ts';

/** Under its own name a panel needs no hue of its own; one that is singled out keeps it. */
const inPanel = (scene: Scene, authority: AuthorityName): Series => {
  const series = authoritySeries(scene, authority, scene.years);
  return { ...series, dash: 0, colour: scene.spec.highlight.length ? series.colour : 'accent' };
};

/** In the order of the view, or of the last values where the address asks for it. */
const inOrder = (scene: Scene, all: readonly Series[]): Series[] => {
  if (scene.spec.sort === null) return [...all];
  const rows = all.map(({ key, points }) => {
    const authority = scene.authorities.find(({ code }) => code === key) as AuthorityName;
    const present = points.filter((point) => point.value !== null);
    const [first, last] = [present[0], present.at(-1)];
    return {
      authority,
      point: last ?? scene.point(authority, scene.years.at(-1) ?? 0),
      change: first && last && first !== last ? (last.value ?? 0) - (first.value ?? 0) : null,
    };
  });
  return sorted(scene, rows).map(({ authority }) => all.find(({ key }) => key === authority.code) as Series);
};

/** `z=auto`: an axis for each panel, all from zero. */
const ownAxes = (scene: Scene, all: readonly Series[]): Extras =>
  scene.spec.zoom ? { panels: all.map((series) => ({ key: series.key, y: axisOver(scene, [series]) })) } : {};

/** One small panel for each authority over the years, on one axis; a single year is a chart of bars. */
export const multiples = (scene: Scene): Drawing => {
  if (scene.years.length < 2) return bar(scene);
  const main = inOrder(
    scene,
    scene.authorities.map((authority) => inPanel(scene, authority)),
  );
  const context = contextSeries(scene, scene.years);
  const ghosts = !scene.spec.zoom && !context.length && main.length > 1;
  return {
    kind: 'multiples',
    category: 'year',
    x: yearAxis(scene.years),
    y: axisOver(scene, [...context, ...main], extentOf([...context, ...main])),
    series: [...context, ...main],
    authorities: main.map(({ key }) => scene.authorities.find(({ code }) => code === key) as AuthorityName),
    years: scene.years,
    extras: ownAxes(scene, main),
    notes: ghosts ? [say(noteWords.others, scene.lang)] : [],
  };
};
