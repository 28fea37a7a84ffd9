import type { Grid, Part } from '../document.ts';
import { gridOfLines } from '../grid.ts';
import { type AlignedRow, alignedTables } from './aligned-rows.ts';
import { continues, joinTables } from './continued.ts';
import type { Drawing } from './drawing.types.ts';
import { withoutFurniture } from './furniture.ts';
import { latticesOf } from './lattice.ts';
import { linesOf, withoutDoubles } from './lines.ts';
import { marginsOf, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { gridOf, inside, type Table, tableOf } from './table.ts';

type Block = { y: number; page: number } & ({ table: Table } | { rows: AlignedRow[] } | { paragraph: Paragraph });

const readPage = (drawing: Drawing) => {
  const glyphs = withoutDoubles(drawing.glyphs);
  const lattices = latticesOf(drawing.rules);
  const tables = lattices.map((lattice): Block => {
    const own = glyphs.filter((glyph) => inside(lattice, glyph));
    return { y: lattice.ys[0] ?? 0, page: drawing.page, table: tableOf(lattice, own, drawing.page) };
  });
  const around = glyphs.filter((glyph) => !lattices.some((lattice) => inside(lattice, glyph)));
  return { page: drawing.page, height: drawing.height, lines: linesOf(around), tables };
};

const onPage = (grid: Grid, page: number): Grid => ({ ...grid, cells: grid.cells.map((cell) => ({ ...cell, page })) });

const hasText = (block: Block): boolean =>
  !('table' in block) || block.table.cells.some(({ text }) => text !== '') || block.table.cells.length > 2;

/** What the pages hold, in reading order: paragraphs, and tables that are whole again where page breaks parted them. */
export const partsOf = (drawings: readonly Drawing[]): Part[] => {
  const pages = drawings.map(readPage);
  const lines = withoutFurniture(pages);
  const margins = marginsOf(lines.flat());
  const blocks = pages.flatMap(({ page, tables }, index): Block[] => {
    const { tables: aligned, rest } = alignedTables(lines[index] ?? []);
    const paragraphs = paragraphsOf(rest, margins).map((paragraph) => ({ y: paragraph.y, page, paragraph }));
    const unruled = aligned.map((rows) => ({ y: rows[0]?.y ?? 0, page, rows }));
    return [...tables, ...unruled, ...paragraphs].filter(hasText).sort((a, b) => a.y - b.y);
  });
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    const next = last && 'table' in last && 'table' in block && last.page + 1 === block.page ? block.table : null;
    if (last && 'table' in last && next && continues(last.table, next))
      whole[whole.length - 1] = { ...last, page: block.page, table: joinTables(last.table, next) };
    else whole.push(block);
  }
  let number = 0;
  return whole.map((block) => {
    if ('paragraph' in block) return { kind: 'text', text: block.paragraph.text, page: block.page };
    number++;
    if ('table' in block) return { kind: 'grid', grid: gridOf(block.table, number) };
    return {
      kind: 'grid',
      grid: onPage(
        gridOfLines(
          number,
          block.rows.map(({ cells }) => cells),
        ),
        block.page,
      ),
    };
  });
};
