import type { ReactNode } from 'react';
import { isEmpty } from '../../../lib/chart/empty.ts';
import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { namesItself } from '../../../lib/chart/svg/named.ts';
import { heightFor, renderSvg } from '../../../lib/chart/svg/render.ts';
import { checkAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { kindOfView, measureOfView } from '../../../lib/view/choices.ts';
import { Unbroken } from '../frame/Unbroken.tsx';
import { keepMarkup } from '../markup/kept-markup.ts';
import { Markup } from '../markup/Markup.tsx';
import { Actions } from './Actions.tsx';
import { type CheckAddress, checkRoom } from './check-address.ts';
import './chart.css';
import { DataTable } from './DataTable.tsx';
import { type KeyEntry, Upgrade } from './Upgrade.tsx';
import { upgradeWords } from './words.ts';

interface FigureProps {
  model: ChartModel;
  /** Unique on its page: marks and headings refer to it. */
  id: string;
  /** The heading's level on this page. */
  level?: 1 | 2 | 3 | 4;
  /** Another heading than the model's title: the finding or the question in words. */
  heading?: ReactNode;
  /** The table stands open, as on a page of the table kind. */
  openTable?: boolean;
  /** The table leads from each number to where it is taken apart. */
  checked?: boolean;
  /** Further quiet actions after the files. */
  children?: ReactNode;
}

const sizes = { wide: { width: 1040, height: 500 }, narrow: { width: 343, height: 429 } } as const;

/** Kinds over whose drawing recharts is laid; of the others the marks of the drawing itself are pointed at and walked. */
const redrawnKinds: ReadonlySet<ChartModel['kind']> = new Set([
  'line',
  'bar',
  'stack',
  'rank',
  'dot',
  'scatter',
  'funnel',
]);

/** Where a report's number of this view, or the parts that it shows of it, is taken apart. */
const checksOf = ({ spec, lang }: ChartModel): CheckAddress => {
  const drawn = { ...spec, kind: kindOfView(spec) };
  return (authority, year) => checkAddress(measureOfView(spec).code, authority, year, lang, drawn);
};

const layerOf = (model: ChartModel): 'chart' | 'marks' | null => {
  if (isEmpty(model)) return model.kind === 'map' || model.kind === 'multiples' ? 'marks' : null;
  return redrawnKinds.has(model.kind) ? 'chart' : 'marks';
};

/** Kinds whose series are named in a key over the drawing, where the drawing has no room to name them itself. */
const keyedKinds: ReadonlySet<ChartModel['kind']> = new Set(['bar', 'stack']);

const keyOf = ({ kind, category, series }: ChartModel): readonly KeyEntry[] => {
  const named = series.filter((each) => each.role !== 'context');
  const shown =
    keyedKinds.has(kind) && (kind !== 'bar' || category === 'year') && named.length > 1 && named.length <= 20;
  return shown ? named.map(({ key, name, colour }) => ({ key, name, colour })) : [];
};

/** On which of the two drawings a key is needed: neither repeats what stands beside the marks. */
const keyedOn = (model: ChartModel, size: keyof typeof sizes): boolean =>
  keyOf(model).length > 0 && !namesItself(model, sizes[size].width);

interface DrawingProps {
  model: ChartModel;
  id: string;
  size: keyof typeof sizes;
  /** The page names the colours itself. */
  keyed: boolean;
}

const Drawing = ({ model, id, size, keyed }: DrawingProps) => {
  const { width, height } = sizes[size];
  const svg = renderSvg(model, {
    width,
    height: heightFor(model, height, width, !keyed),
    key: !keyed,
    theme: 'css',
    idPrefix: `${id}-${size}`,
  });
  return <Markup className={`chart-${size}`} name={keepMarkup(svg)} />;
};

/** A chart whole: heading, drawing for wide and narrow, notes, source, its table and its files. Complete without script. */
export const Figure = ({
  model,
  id,
  level = 2,
  heading,
  openTable = false,
  checked = false,
  children,
}: FigureProps) => {
  const Heading = `h${level}` as const;
  const keyed = { wide: keyedOn(model, 'wide'), narrow: keyedOn(model, 'narrow') };
  const entries = keyed.narrow ? keyOf(model) : [];
  const checks = checksOf(model);
  return (
    <figure className="chart" id={id} aria-labelledby={`${id}-heading`}>
      <figcaption>
        <Heading className="chart-title" id={`${id}-heading`}>
          {heading ?? <Unbroken text={model.title} />}
        </Heading>
        {heading !== undefined && (
          <p className="chart-what">
            <Unbroken text={model.title} />
          </p>
        )}
        <p className="chart-subtitle">
          <Unbroken text={model.subtitle} />
        </p>
      </figcaption>
      {model.synthetic && <p className="chart-synthetic">{model.watermark}</p>}
      {model.kind !== 'table' && (
        <Upgrade
          // Pinned to the release of this page, so that the layer never shows other figures than the drawing.
          address={viewAddress({ ...model.spec, release: model.release.id }, model.lang, 'json')}
          layer={layerOf(model)}
          pinned={model.spec.release !== null}
          entries={entries}
          onlyNarrow={!keyed.wide}
          words={upgradeWords(model.lang)}
          checks={checkRoom(checks)}
        >
          <Drawing model={model} id={id} size="wide" keyed={keyed.wide} />
          <Drawing model={model} id={id} size="narrow" keyed={keyed.narrow} />
        </Upgrade>
      )}
      <div className="chart-notes">
        {model.notes.map((note) => (
          <p key={note}>
            <Unbroken text={note} />
          </p>
        ))}
        <p className="chart-source">
          <Unbroken text={model.source} />
        </p>
      </div>
      <DataTable
        model={model}
        id={id}
        open={openTable || model.kind === 'table'}
        checks={checked ? checks : undefined}
      />
      <Actions model={model}>{children}</Actions>
    </figure>
  );
};
