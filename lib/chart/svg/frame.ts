import { element, text } from './element.ts';
import { wrapped } from './metrics.ts';
import { label, type Sheet } from './page.ts';

/** What a drawing carries when it leaves the page: title, subtitle, notes, source, release and address. */

const serif = "'Songti SC','Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC',Georgia,serif";

/** Bold serifs run wider than the table of widths says. */
const serifShare = 0.92;

interface Block {
  lines: readonly string[];
  size: number;
  step: number;
  colour: string;
  weight?: number;
  family?: string;
}

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.lines.length * block.step, 0);

const written = (sheet: Sheet, blocks: readonly Block[], left: number, top: number): string => {
  let y = top;
  return blocks
    .map((block) => {
      const lines = block.lines.map((words) => {
        y += block.step;
        return label(sheet, {
          x: left,
          y: y - block.step * 0.28,
          words,
          size: block.size,
          colour: block.colour,
          weight: block.weight,
        });
      });
      return element('g', block.family ? { 'font-family': block.family } : {}, ...lines);
    })
    .join('');
};

const shortened = (lines: readonly string[], most: number): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];

const metadata = ({ model }: Sheet, url: string | undefined): string =>
  element(
    'metadata',
    {},
    text(
      JSON.stringify({
        title: model.title,
        source: model.source,
        release: model.release,
        url: url ?? null,
        synthetic: model.synthetic,
      }),
    ),
  );

/** The drawing with its frame, on paper; the marks get the room that the words leave. */
export const framed = (sheet: Sheet, draw: (sheet: Sheet) => string, url: string | undefined): string => {
  const { model, width, height, small } = sheet;
  const pad = small ? 16 : 28;
  const room = width - 2 * pad;
  const title = small ? 20 : 25;
  const head: Block[] = [
    {
      lines: shortened(wrapped(model.title, title, room * serifShare), 3),
      size: title,
      step: title * 1.3,
      colour: 'ink',
      weight: 600,
      family: serif,
    },
    { lines: shortened(wrapped(model.subtitle, 14, room), 2), size: 14, step: 21, colour: 'ink-soft' },
  ];
  const notes = shortened(wrapped(model.notes.join(model.lang === 'zh' ? '' : ' '), 12, room), small ? 4 : 3);
  const foot: Block[] = [
    { lines: notes[0] ? notes : [], size: 12, step: 17, colour: 'ink-soft' },
    { lines: wrapped([model.source, url].filter(Boolean).join(' '), 12, room), size: 12, step: 17, colour: 'ink-soft' },
  ];
  const [above, below] = [heightOf(head) + pad + 12, heightOf(foot) + pad + 8];
  const inner = { ...sheet, width: room, height: Math.max(120, height - above - below) };
  return [
    metadata(sheet, url),
    element('rect', { width, height, fill: sheet.paint('paper') }),
    written(sheet, head, pad, pad - 6),
    element('g', { transform: `translate(${pad} ${above})` }, draw(inner)),
    written(sheet, foot, pad, height - below + 8),
  ].join('');
};
