import type { Glyph, Rule } from './drawing.types.ts';
import { type Matrix, multiply, toMatrix } from './matrix.ts';
import { filledRules, strokedRules } from './paths.ts';
import { moveText, showGlyphs, startingText, type TextState } from './text-state.ts';

type FontOf = (name: string) => TextState['font'];
type Arguments = readonly unknown[];

interface State {
  page: Matrix;
  text: TextState;
}

interface Machine {
  state: State;
  stack: State[];
  fontOf: FontOf;
  glyphs: Glyph[];
  rules: Rule[];
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const save = (m: Machine): void => {
  m.stack.push({ page: m.state.page, text: { ...m.state.text } });
};
const restore = (m: Machine): void => {
  m.state = m.stack.pop() ?? m.state;
};
const transform = (m: Machine, by: unknown): void => {
  const matrix = toMatrix(by);
  if (matrix) m.state.page = multiply(m.state.page, matrix);
};
const nextLine = (m: Machine): void => moveText(m.state.text, 0, m.state.text.leading);
const setText =
  (key: 'charSpacing' | 'wordSpacing' | 'rise', factor = 1) =>
  (m: Machine, [value]: Arguments): void => {
    m.state.text[key] = number(value) * factor;
  };
const setFont = (m: Machine, [name, size]: Arguments): void => {
  m.state.text.font = m.fontOf(String(name));
  m.state.text.size = number(size);
};
const show = (m: Machine, [shown]: Arguments): void => {
  for (const glyph of showGlyphs(m.state.page, m.state.text, Array.isArray(shown) ? shown : [])) m.glyphs.push(glyph);
};
const startText = (m: Machine, matrix: Matrix): void => {
  Object.assign(m.state.text, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
};

// How a path is painted, by the operator that pdf.js puts first in its constructPath.
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill'];

/** The operators of ISO 32000-1 that decide where text and lines stand; all others only paint. */
const handlers: Record<string, (machine: Machine, args: Arguments) => void> = {
  save,
  restore,
  transform: (m, args) => transform(m, args),
  paintFormXObjectBegin: (m, [matrix]) => {
    save(m);
    transform(m, matrix);
  },
  paintFormXObjectEnd: restore,
  beginAnnotation: (m, [, , outer, inner]) => {
    save(m);
    transform(m, outer);
    transform(m, inner);
  },
  endAnnotation: restore,
  setGState: (m, [entries]) => {
    for (const entry of Array.isArray(entries) ? entries : []) if (entry?.[0] === 'Font') setFont(m, entry[1]);
  },
  beginText: (m) => startText(m, startingText.matrix),
  setTextMatrix: (m, args) => {
    const matrix = toMatrix(args) ?? toMatrix(args[0]);
    if (matrix) startText(m, matrix);
  },
  setFont,
  setCharSpacing: setText('charSpacing'),
  setWordSpacing: setText('wordSpacing'),
  setTextRise: setText('rise'),
  setHScale: (m, [value]) => {
    m.state.text.scale = number(value) / 100;
  },
  setLeading: (m, [value]) => {
    m.state.text.leading = -number(value);
  },
  moveText: (m, [x, y]) => moveText(m.state.text, number(x), number(y)),
  setLeadingMoveText: (m, [x, y]) => {
    m.state.text.leading = number(y);
    moveText(m.state.text, number(x), number(y));
  },
  nextLine,
  showText: show,
  showSpacedText: show,
  nextLineShowText: (m, args) => {
    nextLine(m);
    show(m, args);
  },
};

const paint = (m: Machine, operator: string | undefined, data: unknown): void => {
  if (!ArrayBuffer.isView(data) || !operator) return;
  const steps = data as unknown as ArrayLike<number>;
  if (STROKES.includes(operator)) m.rules.push(...strokedRules(steps, m.state.page));
  else if (FILLS.includes(operator)) m.rules.push(...filledRules(steps, m.state.page));
};

/** Where a page's operators (names and arguments, in order) put glyphs and lines. */
export const interpret = (
  operators: Iterable<readonly [string, Arguments]>,
  nameOf: (code: number) => string | undefined,
  viewport: Matrix,
  fontOf: FontOf,
): { glyphs: Glyph[]; rules: Rule[] } => {
  const machine: Machine = {
    state: { page: viewport, text: { ...startingText } },
    stack: [],
    fontOf,
    glyphs: [],
    rules: [],
  };
  for (const [name, args] of operators) {
    if (name === 'constructPath') paint(machine, nameOf(number(args[0])), (args[1] as Arguments | undefined)?.[0]);
    else handlers[name]?.(machine, args);
  }
  return { glyphs: machine.glyphs, rules: machine.rules };
};
