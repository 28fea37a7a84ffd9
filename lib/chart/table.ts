import { states } from '../form/figure.ts';
import { chartWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Drawing } from './drawing.ts';
import type { ChartTable, Other, Point, Series, TableCell } from './model.types.ts';
import { labelOf } from './points.ts';
import type { Scene } from './scene.ts';
import { countText, valueText } from './values.ts';
import { titleText, unitText } from './words.ts';

/** The same points as a table: one row for each authority and year drawn. */

const blank: TableCell = { text: '', value: null, state: null, href: null, mark: null };
const textCell = (text: string): TableCell => ({ ...blank, text, value: text });

const marksOf = (scene: Scene, point: Point): string | null => {
  const { measure, unit, lang } = scene;
  const shown = (value: number) => valueText(value, measure, unit, lang);
  const doubtful = point.range && point.range[0] !== point.range[1];
  const marks = [
    doubtful &&
      say(chartWords.rangeMark, lang, { low: shown(point.range?.[0] ?? 0), high: shown(point.range?.[1] ?? 0) }),
    point.small && say(chartWords.smallMark, lang, { n: countText(point.denominator ?? 0, lang) }),
    point.value !== null && point.state !== 'printed' && say(states[point.state].name, lang),
    point.sum && say(chartWords.sumOf, lang, point.sum),
  ].filter((mark) => typeof mark === 'string');
  return marks.length ? marks.join(lang === 'zh' ? '；' : '; ') : null;
};

/** A value, or the word for its absence. */
const valueCell = (scene: Scene, point: Point): TableCell => ({
  text: point.label,
  value: point.value,
  state: point.state,
  href: point.href,
  mark: marksOf(scene, point),
});

const countCell = (scene: Scene, value: number | null, point: Pick<Point, 'state'>): TableCell => ({
  ...blank,
  text: value === null ? '' : countText(value, scene.lang),
  value,
  state: value === null ? point.state : 'printed',
});

const intervalCell = (scene: Scene, { interval }: Point): TableCell => {
  if (!interval) return blank;
  const [low, high] = interval.map((value) => valueText(value, scene.measure, scene.unit, scene.lang));
  return textCell(`${low} – ${high}`);
};

const changeCell = ({ change }: Point): TableCell =>
  change ? { ...blank, text: change.label, value: change.value } : blank;

const remarkCell = (scene: Scene, point: Point): TableCell => textCell(marksOf(scene, point) ?? '');

const rankCell = (scene: Scene, { rank }: Point): TableCell =>
  rank
    ? {
        ...blank,
        text: rank.tied ? say(chartWords.tied, scene.lang, { place: rank.place }) : `${rank.place}`,
        value: rank.place,
      }
    : blank;

interface Column {
  key: string;
  label: string;
  numeric: boolean;
  cell: (point: Point, name: string) => TableCell;
}

const otherCell = (other: Other | undefined): TableCell =>
  other ? { ...blank, text: other.label, value: other.value, state: other.state, href: other.href } : blank;

/** The measure across, in a scatter of two: its value, and what it is made of. */
const acrossColumns = (scene: Scene): Column[] => {
  const { across, lang } = scene;
  if (!across) return [];
  const measure = across.measure.name[lang];
  const count = (key: 'numerator' | 'denominator', label: string): Column => ({
    key: `across_${key}`,
    label,
    numeric: true,
    cell: ({ other }) => (other ? countCell(scene, other[key], other) : blank),
  });
  return [
    { key: 'across', label: measure, numeric: true, cell: ({ other }) => otherCell(other) },
    ...(across.measure.denominator
      ? [
          count('numerator', say(chartWords.numeratorOf, lang, { measure })),
          count('denominator', say(chartWords.denominatorOf, lang, { measure })),
        ]
      : []),
  ];
};

const whole = (scene: Scene, drawing: Drawing): Column[] => {
  const word = (key: keyof typeof chartWords) => say(chartWords[key], scene.lang);
  const ratio = Boolean(scene.measure.denominator) && scene.unit !== 'n';
  const points = drawing.series.flatMap((each) => each.points);
  const column = (key: string, label: string, numeric: boolean, cell: Column['cell'], shown = true): Column[] =>
    shown ? [{ key, label, numeric, cell }] : [];
  return [
    ...column('rank', word('rank'), true, (point) => rankCell(scene, point), drawing.kind === 'rank'),
    ...column('authority', word('authority'), false, (_, name) => textCell(name)),
    ...column('year', word('year'), true, (point) => ({ ...blank, text: `${point.year}`, value: point.year })),
    ...column('value', scene.measure.name[scene.lang], true, (point) => valueCell(scene, point)),
    ...column(
      'change',
      word('change'),
      true,
      (point) => changeCell(point),
      points.some((point) => point.change),
    ),
    ...column('numerator', word('numerator'), true, (point) => countCell(scene, point.numerator, point), ratio),
    ...column('denominator', word('denominator'), true, (point) => countCell(scene, point.denominator, point), ratio),
    ...acrossColumns(scene),
    ...column(
      'interval',
      word('interval'),
      true,
      (point) => intervalCell(scene, point),
      points.some((point) => point.interval),
    ),
    ...column(
      'remark',
      word('remark'),
      false,
      (point) => remarkCell(scene, point),
      points.some((point) => marksOf(scene, point)),
    ),
  ];
};

type Names = ReadonlyMap<string, string>;

/** The name of every authority whose points are drawn, the grey context too. */
const namesOf = ({ authorities, data, lang }: Scene): Names =>
  new Map([...authorities, ...(data.context?.authorities ?? [])].map(({ code, name }) => [code, name[lang]]));

const nameIn = (names: Names, code: string): string => names.get(code) ?? code;

const wholeTable = (scene: Scene, drawing: Drawing): Pick<ChartTable, 'columns' | 'rows'> => {
  const columns = whole(scene, drawing);
  const order = [...drawing.series].sort((a, b) => Number(a.role === 'context') - Number(b.role === 'context'));
  const points = (drawing.kind === 'rank' ? drawing.series : order).flatMap((each) => each.points);
  const names = namesOf(scene);
  return {
    columns: columns.map(({ key, label, numeric }) => ({ key, label, numeric })),
    rows: points.map((point) => ({
      key: `${point.authority}/${point.year}`,
      cells: columns.map((column) => column.cell(point, nameIn(names, point.authority))),
    })),
  };
};

const totalCell = (scene: Scene, point: Point | undefined): TableCell =>
  point
    ? {
        ...countCell(scene, point.denominator, point),
        text: point.denominator === null ? pointWord(scene, point) : countText(point.denominator, scene.lang),
      }
    : blank;

const pointWord = (scene: Scene, point: Point) =>
  labelOf({ ...point, value: null }, scene.measure, scene.unit, scene.lang);

const partsTable = (scene: Scene, series: readonly Series[], names: Names): Pick<ChartTable, 'columns' | 'rows'> => {
  const word = (key: keyof typeof chartWords) => say(chartWords[key], scene.lang);
  return {
    columns: [
      { key: 'authority', label: word('authority'), numeric: false },
      { key: 'year', label: word('year'), numeric: true },
      ...series.map(({ key, name }) => ({ key, label: name, numeric: true })),
      { key: 'total', label: word('total'), numeric: true },
    ],
    rows: (series[0]?.points ?? []).map((first, at) => ({
      key: `${first.authority}/${first.year}`,
      cells: [
        textCell(nameIn(names, first.authority)),
        { ...blank, text: `${first.year}`, value: first.year },
        ...series.map(({ points }) => (points[at] ? valueCell(scene, points[at]) : blank)),
        totalCell(scene, first),
      ],
    })),
  };
};

/** A flow as a table: one line for each node, column by column. */
const flowTable = (scene: Scene, { series, extras }: Drawing): Pick<ChartTable, 'columns' | 'rows'> => {
  const word = (key: keyof typeof chartWords) => say(chartWords[key], scene.lang);
  const heads = extras?.flow?.columns ?? [];
  const columnOf = (key: string) => heads[extras?.flow?.nodes.find((node) => node.key === key)?.column ?? 0] ?? '';
  return {
    columns: [
      { key: 'column', label: word('stage'), numeric: false },
      { key: 'part', label: word('part'), numeric: false },
      { key: 'value', label: unitText(scene), numeric: true },
    ],
    rows: series.map(({ key, name, points: [point] }) => ({
      key: point ? `${point.authority}/${point.year}/${key}` : key,
      cells: [textCell(columnOf(key)), textCell(name), point ? valueCell(scene, point) : blank],
    })),
  };
};

const tableFor = (scene: Scene, drawing: Drawing) => {
  if (drawing.kind === 'flow') return flowTable(scene, drawing);
  // One year of a breakdown is drawn as bars of the whole.
  const byPart = scene.parts && drawing.kind !== 'bar';
  return byPart ? partsTable(scene, drawing.series, namesOf(scene)) : wholeTable(scene, drawing);
};

/** The table of a drawing: the numbers a reader can check, sort and copy. */
export const tableOf = (scene: Scene, drawing: Drawing): ChartTable => ({
  caption: titleText(scene, drawing),
  ...tableFor(scene, drawing),
});
