import type { Grid } from '../../../lib/ingest/document.ts';
import type { PrintedReport } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { inGbk } from './encode.ts';
import { acrossRow, placed } from './placed-table.ts';

const unicode = (character: string): string => `\\u${((character.charCodeAt(0) + 0x8000) & 0xffff) - 0x8000}?`;
const inBytes = (character: string): string =>
  [...inGbk(character)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

/** Text that is kept and not printed. */
const unprinted = ['{\\v 7}', '{\\strike 7}', '{\\*\\bkmkstart a}', '{\\deleted 7}'];

/** Word writes Chinese characters by number, others as bytes of their code page. */
const text = (content: string, random: Random): string => {
  const written = random.chance(0.5) ? unicode : inBytes;
  const plain = [...content].map((character) => (character > '\x7f' ? written(character) : character)).join('');
  return (random.chance(0.05) ? random.pick(unprinted) : '') + plain;
};

const columnWidth = 600;

const rowOf = (grid: Grid, row: number, random: Random): string => {
  const cells = acrossRow(grid, row);
  const definitions = cells.map((cell) => {
    const merged = cell.rowSpan === 1 ? '' : cell.row === row ? '\\clvmgf' : '\\clvmrg';
    return `${merged}\\cellx${(cell.column + cell.columnSpan - 1) * columnWidth + random.below(20)}`;
  });
  const texts = cells.map((cell) => `${cell.row === row ? text(cell.text, random) : ''}\\cell`);
  const left = ((cells[0]?.column ?? 1) - 1) * columnWidth;
  return `\\trowd\\trleft${left}${definitions.join('')}\\pard\\intbl ${texts.join('\n')}\\row\n`;
};

/** The report as RTF, the other format of files named .doc. */
export const renderRtf = (report: PrintedReport, random: Random): Uint8Array => {
  const body = report.parts.map((part) => {
    if (part.kind === 'text') return `\\pard ${text(part.text, random)}\\par\n`;
    const grid = placed(part.table);
    return Array.from({ length: grid.height }, (_, index) => rowOf(grid, index + 1, random)).join('');
  });
  const fonts = '{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\info{\\title 7}}';
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg936\\uc1${fonts}${body.join('')}}`, 'latin1');
};
