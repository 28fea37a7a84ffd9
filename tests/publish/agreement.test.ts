import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import type { ChartTable } from '../../lib/chart/model.types.ts';
import type { Opened } from '../../lib/db/client.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measures } from '../../lib/form/measures.ts';
import { csvOf } from '../../lib/publish/csv.ts';
import type { DrawnView } from '../../lib/publish/drawn-view.ts';
import { jsonOf } from '../../lib/publish/json.ts';
import { svgOf } from '../../lib/publish/svg.ts';
import { xlsxOf } from '../../lib/publish/xlsx.ts';
import { acrossesOf, kindsOf } from '../../lib/view/choices.ts';
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

/** The columns of a table beside those of parts: what a file calls them. */
const sameIn: Record<string, string> = {
  value: 'value',
  across: 'across_value',
  across_numerator: 'across_numerator',
  across_denominator: 'across_denominator',
};

/** A flow has a line for each node; elsewhere a line is an authority in a year, and parts stand side by side. */
const ofTable = (view: DrawnView, { columns, rows }: ChartTable): Values => {
  const parts = new Set(view.model.series.map((series) => series.key));
  const flow = view.model.kind === 'flow';
  const values: Values = new Map();
  for (const row of rows)
    for (const [at, column] of columns.entries()) {
      const name = sameIn[column.key] ?? (parts.has(column.key) && !flow ? column.key : null);
      const place = flow ? row.key : `${row.key}/${name}`;
      if (name) values.set(place, (row.cells[at]?.value ?? null) as number | null);
    }
  return values;
};

type Line = Record<string, string | number | null>;

const numberIn = (text: Line[string] | undefined): number | null =>
  text === '' || text === null || text === undefined ? null : Number(text);

const acrossIn = (line: Line): [string, number | null][] =>
  Object.keys(line)
    .filter((name) => /^across_(value|numerator|denominator)$/.test(name))
    .map((name) => [`${line.authority}/${line.year}/${name}`, numberIn(line[name])]);

const ofLines = (view: DrawnView, lines: readonly Line[]): Values =>
  new Map(
    lines.flatMap((line) => [
      [key(view, `${line.authority}`, `${line.year}`, `${line.series}`), numberIn(line.value)],
      ...acrossIn(line),
    ]),
  );

const underHead = ([head = [], ...rows]: readonly (readonly (string | number | null)[])[]): Line[] =>
  rows.map((row) => Object.fromEntries(head.map((name, at) => [`${name}`, row[at] ?? null])));

const svgLines = (view: DrawnView): Line[] => {
  // Reading the drawing too would take most of the time of this test.
  const [metadata = ''] = /<metadata id="data">.*?<\/metadata>/s.exec(svgOf(view)) ?? [];
  const { columns, rows } = JSON.parse(load(metadata, { xml: true })('metadata').text()) as {
    columns: string[];
    rows: Line[][];
  };
  return underHead([columns, ...(rows as unknown as (string | number | null)[][])]);
};

/** What the drawing holds of a measure across: its value, without what it is made of. */
const without = (values: Values, ...names: string[]): Values =>
  new Map([...values].filter(([place]) => !names.some((name) => place.endsWith(`/${name}`))));

const views = [
  '',
  'd=110105.321322',
  'd=&y=2019',
  'y=2019-2024&g=parent',
  'd=000000.110105&u=n',
  'd=320800.321300&g=peer&h=321300&y=2024',
];

/** A second measure that differs from measure to measure. */
const across = ({ code }: Measure, at: number): string => {
  const all = acrossesOf(measures.find((each) => each.code === code) as Measure);
  return all[(at * 7) % all.length] ?? '';
};

const agree = async (code: string, query: string) => {
  const drawn = await drawView(world.db, code, new URLSearchParams(`${query}&head=id`), 'en');
  expect(drawn.problem).toBeUndefined();
  const view = drawn.view as DrawnView;
  const csv = ofLines(view, readCsv(csvOf(view)));
  const [sheet = []] = readWorkbook(xlsxOf(view), 1);
  const json = JSON.parse(jsonOf(view)) as { rows: Line[]; table: ChartTable };
  const table = ofTable(view, json.table);
  expect(ofLines(view, json.rows)).toEqual(csv);
  expect(ofLines(view, underHead(sheet))).toEqual(csv);
  expect(ofLines(view, svgLines(view))).toEqual(without(csv, 'across_numerator', 'across_denominator'));
  expect(ofTable(view, view.model.table)).toEqual(table);
  for (const [place, value] of table) expect([place, csv.get(place) ?? null]).toEqual([place, value]);
  expect(
    [...csv].filter(([place, value]) => value !== null && !place.includes('/across_') && !table.has(place)),
  ).toEqual([]);
};

const cases = measures.flatMap((measure, at) =>
  kindsOf(measure).flatMap((kind) => [
    { code: measure.code, kind, more: '' },
    ...(kind === 'scatter' ? [{ code: measure.code, kind, more: `&x=${across(measure, at)}` }] : []),
  ]),
);

describe('table, CSV, JSON, XLSX and SVG say the same', () => {
  it.each(cases)('of $code as $kind$more, whatever is chosen', async ({ code, kind, more }) => {
    for (const query of views) await agree(code, `${query}&v=${kind}${more}`);
  });
});

it('two measures of a scatter are in every form', async () => {
  const drawn = await drawView(
    world.db,
    'refusal-rate',
    new URLSearchParams('x=requests-received&y=2024&d=320800.321300&head=id'),
    'en',
  );
  const lines = readCsv(csvOf(drawn.view as DrawnView));
  expect(lines).toMatchObject([
    { series: 'refusal-rate', across_measure: 'requests-received', across_unit: 'request', across_state: 'printed' },
    { across_measure: 'requests-received', across_state: 'printed' },
  ]);
  for (const line of lines) expect(Number(line.across_value)).toBeGreaterThan(100);
});

it('asks enough: most of these views hold figures', async () => {
  const drawn = await drawView(world.db, 'refusal-rate', new URLSearchParams('d=110105.321322'), 'zh');
  expect(drawn.view?.model.series.flatMap((each) => each.points).filter((each) => each.value !== null)).toHaveLength(2);
});
