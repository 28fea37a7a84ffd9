import type { Part } from '../document.ts';
import { continues, joinTables } from './continued.ts';
import type { Drawing } from './drawing.types.ts';
import { withoutFurniture } from './furniture.ts';
import { latticesOf } from './lattice.ts';
import { linesOf, withoutDoubles } from './lines.ts';
import { marginsOf, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { gridOf, inside, type Table, tableOf } from './table.ts';

type Block = { y: number; page: number } & ({ table: Table } | { paragraph: Paragraph });

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

const hasText = (block: Block): boolean =>
  !('table' in block) || block.table.cells.some(({ text }) => text !== '') || block.table.cells.length > 2;

/** What the pages hold, in reading order: paragraphs, and tables that are whole again where page breaks parted them. */
export const partsOf = (drawings: readonly Drawing[]): Part[] => {
  const pages = drawings.map(readPage);
  const lines = withoutFurniture(pages);
  const margins = marginsOf(lines.flat());
  const blocks = pages.flatMap(({ page, tables }, index): Block[] => {
    const paragraphs = paragraphsOf(lines[index] ?? [], margins).map((paragraph) => ({
      y: paragraph.y,
      page,
      paragraph,
    }));
    return [...tables, ...paragraphs].filter(hasText).sort((a, b) => a.y - b.y);
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
  return whole.map((block) =>
    'table' in block
      ? { kind: 'grid', grid: gridOf(block.table, ++number) }
      : { kind: 'text', text: block.paragraph.text, page: block.page },
  );
};
