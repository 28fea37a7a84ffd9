import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import type { ChartTable } from '../../lib/chart/model.types.ts';
import type { Opened } from '../../lib/db/client.ts';
import { measures } from '../../lib/form/measures.ts';
import { csvOf } from '../../lib/publish/csv.ts';
import type { DrawnView } from '../../lib/publish/drawn-view.ts';
import { jsonOf } from '../../lib/publish/json.ts';
import { svgOf } from '../../lib/publish/svg.ts';
import { xlsxOf } from '../../lib/publish/xlsx.ts';
import { kindsOf } from '../../lib/view/choices.ts';
import { readCsv, readWorkbook } from './ask.ts';
import { openWorld } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** A value under the authority, year and series that it belongs to. */
type Values = Map<string, number | null>;

const key = (view: DrawnView, authority: string, year: string | number, series: string) =>
  `${authority}/${year}/${series === view.measure.code ? 'value' : series}`;

/** A flow has a line for each node; elsewhere a line is an authority in a year, and parts stand side by side. */
const ofTable = (view: DrawnView, { columns, rows }: ChartTable): Values => {
  const parts = new Set(view.model.series.map((series) => series.key));
  const [first] = view.model.series.flatMap((series) => series.points);
  const flow = view.model.kind === 'flow';
  const values: Values = new Map();
  for (const row of rows)
    for (const [at, column] of columns.entries())
      if (column.key === 'value' || (parts.has(column.key) && !flow)) {
        const place = flow ? `${first?.authority}/${first?.year}/${row.key}` : `${row.key}/${column.key}`;
        values.set(place, (row.cells[at]?.value ?? null) as number | null);
      }
  return values;
};

type Line = Record<string, string | number | null>;

const ofLines = (view: DrawnView, lines: readonly Line[]): Values =>
  new Map(
    lines.map((line) => [
      key(view, `${line.authority}`, `${line.year}`, `${line.series}`),
      line.value === '' || line.value === null || line.value === undefined ? null : Number(line.value),
    ]),
  );

const underHead = ([head = [], ...rows]: readonly (readonly (string | number | null)[])[]): Line[] =>
  rows.map((row) => Object.fromEntries(head.map((name, at) => [`${name}`, row[at] ?? null])));

const svgLines = (view: DrawnView): Line[] => {
  const $ = load(svgOf(view), { xml: true });
  const { columns, rows } = JSON.parse($('metadata#data').text()) as { columns: string[]; rows: Line[][] };
  return underHead([columns, ...(rows as unknown as (string | number | null)[][])]);
};

const views = ['', 'd=110105.321322', 'd=&y=2019', 'y=2019-2024&g=parent', 'd=000000.110105&u=n'];

describe.each(measures.map((measure, at) => [measure.code, measure, at] as const))('%s', (code, measure, at) => {
  // Every kind meets every sort of view over all measures; all of them for each would take minutes.
  it.each(kindsOf(measure).map((kind, kindAt) => [kind, views[(at + kindAt) % views.length] ?? '']))(
    'as %s of "%s" says the same in table, CSV, JSON, XLSX and SVG',
    async (kind, query) => {
      const drawn = await drawView(world.db, code, new URLSearchParams(`${query}&v=${kind}&head=id`), 'en');
      expect(drawn.problem).toBeUndefined();
      const view = drawn.view as DrawnView;
      const csv = ofLines(view, readCsv(csvOf(view)));
      const [sheet = []] = readWorkbook(xlsxOf(view));
      const json = JSON.parse(jsonOf(view)) as { rows: Line[]; table: ChartTable };
      const table = ofTable(view, json.table);
      expect(ofLines(view, json.rows)).toEqual(csv);
      expect(ofLines(view, underHead(sheet))).toEqual(csv);
      expect(ofLines(view, svgLines(view))).toEqual(csv);
      expect(ofTable(view, view.model.table)).toEqual(table);
      for (const [place, value] of table) expect([place, csv.get(place) ?? null]).toEqual([place, value]);
      expect([...csv].filter(([place, value]) => value !== null && !table.has(place))).toEqual([]);
    },
  );
});

it('asks enough: most of these views hold figures', async () => {
  const drawn = await drawView(world.db, 'refusal-rate', new URLSearchParams('d=110105.321322'), 'zh');
  expect(drawn.view?.model.series.flatMap((each) => each.points).filter((each) => each.value !== null)).toHaveLength(2);
});
