import type { PrintedCell, PrintedReport, PrintedTable } from './printed-report.ts';
import type { Random } from './random.ts';

/** The cells of each printed line with merged cells spread out: blanks where a cell reaches over. */
const expanded = (table: PrintedTable): string[][] => {
  const taken: boolean[][] = [];
  const mark = (row: number, column: number) => {
    taken[row] = taken[row] ?? [];
    taken[row][column] = true;
  };
  return table.rows.map((cells, row) => {
    const line: string[] = [];
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.[column]) line[column++] = '';
      line[column] = cell.text;
      for (let down = 0; down < (cell.rowspan ?? 1); down++)
        for (let right = 0; right < (cell.colspan ?? 1); right++) mark(row + down, column + right);
      for (let right = 1; right < (cell.colspan ?? 1); right++) line[column + right] = '';
      column += cell.colspan ?? 1;
    }
    return line;
  });
};

const inOrder = (table: PrintedTable): string[][] => table.rows.map((row) => row.map((cell) => cell.text));

const lines = (report: PrintedReport, tableLines: (table: PrintedTable) => string[]): string =>
  report.parts.flatMap((part) => (part.kind === 'text' ? [part.text, ''] : [...tableLines(part.table), ''])).join('\n');

const piped = (row: readonly string[]) => `| ${row.join(' | ')} |`;
const rule = (row: readonly string[]) => `|${row.map(() => '---').join('|')}|`;

const isLabel = (cell: PrintedCell) => cell.code === undefined;

const csvField = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table's lines where its columns stand in a sheet: what a page break takes from it stands at the left. */
const inSheet = (table: PrintedTable): string[][] => {
  const rows = expanded(table);
  const width = Math.max(...rows.map((row) => row.length));
  const missing = (row: string[], at: number) => (table.rows[at]?.some(({ code }) => code) ? width - row.length : 0);
  return rows.map((row, at) => [...Array.from({ length: missing(row, at) }, () => ''), ...row]);
};

/** A sheet saved with commas: every line has a field for each column of the widest table. */
const sheet = (report: PrintedReport): string => {
  const rows = report.parts.flatMap((part) => (part.kind === 'text' ? [[part.text]] : inSheet(part.table)));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => csvField(row[at] ?? '')).join(',')).join('\r\n');
};

const wrapped = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''];

/** A row as text taken from a page keeps it: the label wrapped, the values at its middle in columns that are not quite true. */
const laidOutRow = (row: readonly PrintedCell[], random: Random): string[] => {
  const label = wrapped(row.filter(isLabel).at(-1)?.text ?? '', 10 + random.below(6));
  const values = row.filter((cell) => !isLabel(cell));
  const columns = values.map(({ text }) => text.padEnd(4 + random.below(3))).join('  ');
  const indent = values.length > 7 ? '' : '  ';
  return label.map((line, at) =>
    at === Math.floor((label.length - 1) / 2)
      ? `${indent}${line.padEnd(18)}  ${columns}`.trimEnd()
      : `${indent}${line}`,
  );
};

/** Layouts of text in which reports are met, by name. */
export const textLayouts: Record<string, (report: PrintedReport, random: Random) => string> = {
  'tabs, merged cells lost': (report) => lines(report, (table) => inOrder(table).map((row) => row.join('\t'))),
  'tabs, merged cells blank': (report) => lines(report, (table) => expanded(table).map((row) => row.join('\t'))),
  'pipes, merged cells lost': (report) =>
    lines(report, (table) =>
      inOrder(table)
        .map((row) => row.join('|'))
        .map((row) => `|${row}|`),
    ),
  'pipes, merged cells blank': (report) => lines(report, (table) => expanded(table).map(piped)),
  'commas, merged cells blank': sheet,
  'layout kept by spaces': (report, random) =>
    lines(report, (table) => table.rows.flatMap((row) => laidOutRow(row, random))),
  'one value per line': (report) =>
    lines(report, (table) => table.rows.flatMap((row) => row.map((cell) => cell.text).filter((text) => text !== ''))),
  // An extraction that sets some lines of values apart from their labels.
  'labels torn from values': (report, random) =>
    lines(report, (table) =>
      table.rows.flatMap((row) => {
        const labels = row.filter(isLabel).map((cell) => cell.text);
        const values = row.filter((cell) => !isLabel(cell)).map((cell) => cell.text);
        if (values.length === 7 && random.chance(0.3)) return [...labels, piped(values)];
        return values.length > 0 ? [piped([...labels, ...values])] : labels;
      }),
    ),
  'spaces between values': (report) =>
    lines(report, (table) =>
      table.rows.flatMap((row) => {
        const labels = row.filter(isLabel).map((cell) => cell.text);
        const values = row.filter((cell) => !isLabel(cell)).map((cell) => cell.text);
        return values.length > 0 ? [[...labels, ...values].filter(Boolean).join(' ')] : labels;
      }),
    ),
};

/** Markdown: merged cells blank or lost, a rule under the first line of each table. */
export const renderMarkdown = (report: PrintedReport, keepBlanks: boolean): string =>
  report.parts
    .map((part) => {
      if (part.kind === 'text') return part.text === report.title ? `# ${part.text}` : part.text;
      const rows = keepBlanks ? expanded(part.table) : inOrder(part.table);
      return rows.flatMap((row, at) => (at === 0 ? [piped(row), rule(row)] : [piped(row)])).join('\n');
    })
    .join('\n\n');
