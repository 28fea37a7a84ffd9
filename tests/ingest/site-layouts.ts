import type { SourceDocument } from '../../lib/ingest/document.ts';
import { readHtml } from '../../lib/ingest/read-html.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import type { PrintedCell, PrintedReport, PrintedTable } from './printed-report.ts';

/** A way in which some site sets the form, and what must come of it: every cell, or less but nothing silently wrong. */
export interface SiteLayout {
  name: string;
  reads: 'exactly' | 'in part';
  page: (report: PrintedReport) => SourceDocument;
}

type Row = readonly PrintedCell[];
type Change = (rows: readonly Row[], report: PrintedReport) => readonly Row[];

const td = ({ text, colspan = 1, rowspan = 1 }: PrintedCell): string =>
  `<td colspan="${colspan}" rowspan="${rowspan}">${text}</td>`;
const tr = (row: Row): string => `<tr>${row.map(td).join('')}</tr>`;
const tableOf = (rows: readonly Row[]): string => `<table>${rows.map(tr).join('')}</table>`;

const page = (report: PrintedReport, table: (rows: readonly Row[]) => string): SourceDocument =>
  readHtml(
    report.parts.map((part) => (part.kind === 'text' ? `<p>${part.text}</p>` : table(part.table.rows))).join('\n'),
  );

const isRequests = (rows: readonly Row[]) => rows.some((row) => row.some((cell) => cell.code === 'requests.new.total'));
const isLabel = (cell: PrintedCell) => cell.code === undefined;
const changing =
  (change: (cell: PrintedCell) => string): Change =>
  (rows) =>
    rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell) })));
const relabelling = (change: (text: string) => string): Change =>
  changing((cell) => (isLabel(cell) ? change(cell.text) : cell.text));
const requestsOnly =
  (change: Change): Change =>
  (rows, report) =>
    isRequests(rows) ? change(rows, report) : rows;

const asTables = (change: Change) => (report: PrintedReport) => page(report, (rows) => tableOf(change(rows, report)));

const setTruth = (report: PrintedReport, code: string | undefined, text: string, value: number | null) => {
  if (code) report.truth.set(code, { text, value });
};

/** Other texts in the cells of value, and what they mean. */
const reprinting =
  (change: (cell: PrintedCell, at: number) => [text: string, value: number | null] | null): Change =>
  (rows, report) =>
    rows.map((row, line) =>
      row.map((cell, column) => {
        const fresh = isLabel(cell) ? null : change(cell, line * 7 + column);
        if (!fresh) return cell;
        setTruth(report, cell.code, ...fresh);
        return { ...cell, text: fresh[0] };
      }),
    );

const counts = (cell: PrintedCell) => /^\d+$/.test(cell.text) && !cell.code?.endsWith('.amount');
const isChange = (cell: PrintedCell) => cell.code?.endsWith('_change') === true;

const withoutTotals: Change = (rows, report) =>
  rows.map((row) =>
    row.filter((cell) => {
      const total = cell.text === '总计' && isLabel(cell) ? true : cell.code?.endsWith('.total') === true;
      if (total && cell.code) report.truth.delete(cell.code);
      return !total;
    }),
  );

/** The columns of table 3 with 总计 first: its head on one line, as where the cells are not merged. */
const totalFirst: Change = (rows) => {
  const names = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
  const turned = (row: Row): Row => {
    const labels = row.filter(isLabel);
    const values = row.filter((cell) => !isLabel(cell));
    return [...labels, ...values.slice(6), ...values.slice(0, 6)];
  };
  return [[{ text: '申请情况', colspan: 3 }, ...names.map((text) => ({ text }))], ...rows.slice(3).map(turned)];
};

const totalFirstMerged: Change = (rows) => {
  const [top = [], middle = [], last = []] = rows;
  const [natural, others, total] = middle;
  const turned = totalFirst(rows, { title: '', parts: [], truth: new Map() }).slice(1);
  return [top, [total, natural, others].filter((cell) => cell !== undefined), last, ...turned];
};

const transposed = (rows: readonly Row[]): string => {
  const lines = rows.slice(3).map((row) => ({
    label: row.filter(isLabel).at(-1)?.text ?? '',
    values: row.filter((cell) => !isLabel(cell)),
  }));
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const head = [{ text: '申请人' }, ...lines.map(({ label }) => ({ text: label }))];
  return tableOf([
    head,
    ...names.map((text, at) => [{ text }, ...lines.map(({ values }) => values[at] ?? { text: '' })]),
  ]);
};

const inDivs = (rows: readonly Row[]): string =>
  `<div class="table">${rows
    .map((row) => `<div class="row">${row.map(({ text }) => `<div class="cell">${text}</div>`).join('')}</div>`)
    .join('')}</div>`;

const inList = (rows: readonly Row[]): string =>
  `<ul>${rows
    .map(
      (row) =>
        row
          .filter(isLabel)
          .map(({ text }) => text)
          .join('') + ['', ...row.filter((cell) => !isLabel(cell)).map(({ text }) => text)].join(' '),
    )
    .map((line) => `<li>${line}</li>`)
    .join('')}</ul>`;

/** Every block of table 2 as a table of its own under the item of article 20. */
const inSmallTables = (rows: readonly Row[]): string => {
  const heads = rows.flatMap((row, at) => (row.length === 1 && /第二十条/.test(row[0]?.text ?? '') ? [at] : []));
  if (heads.length === 0) return tableOf(rows);
  return heads
    .map((at, index) => `<p>${rows[at]?.[0]?.text}</p>${tableOf(rows.slice(at + 1, heads[index + 1]))}`)
    .join('');
};

const cutWithHeads = (rows: readonly Row[]): string => {
  if (rows.length < 15) return tableOf(rows);
  const first = rows
    .slice(0, 14)
    .map((row, line) => row.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan ?? 1, 14 - line) })));
  return `${tableOf(first)}<p>续表</p>${tableOf([...rows.slice(0, 3), ...rows.slice(14)])}`;
};

const numbered: Change = (rows) => {
  let number = 0;
  return rows.map((row) =>
    row.some((cell) => cell.code) ? [{ text: String(++number) }, ...row] : [{ text: '序号' }, ...row],
  );
};

const remarked =
  (text: (line: number) => string): Change =>
  (rows) =>
    rows.map((row, line) =>
      line === 0 ? [...row, { text: '备注', rowspan: 3 }] : line < 3 ? row : [...row, { text: text(line) }],
    );

const csvField = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const asCsv = (report: PrintedReport): SourceDocument =>
  readText(
    report.parts
      .flatMap((part) =>
        part.kind === 'text'
          ? [csvField(part.text)]
          : part.table.rows.map((row) =>
              row
                .flatMap((cell) => [csvField(cell.text), ...Array.from({ length: (cell.colspan ?? 1) - 1 }, () => '')])
                .join(','),
            ),
      )
      .join('\r\n'),
  );

const valuePerLine = (table: PrintedTable): string[] =>
  table.rows.flatMap((row) => row.map(({ text }) => text)).filter(Boolean);

/** One value per line, with the number of a page behind the last row of each table. */
const withPageNumbers =
  (number: string) =>
  (report: PrintedReport): SourceDocument =>
    readText(
      report.parts
        .flatMap((part) => (part.kind === 'text' ? [part.text] : [...valuePerLine(part.table), number]))
        .join('\n'),
    );

export const siteLayouts: readonly SiteLayout[] = [
  {
    name: 'figures between blanks that do not break',
    reads: 'exactly',
    page: asTables(changing((cell) => (isLabel(cell) ? cell.text : `&nbsp;${cell.text}&emsp;`))),
  },
  {
    name: 'figures with their unit',
    reads: 'exactly',
    page: asTables(
      reprinting((cell) => (counts(cell) && !isChange(cell) ? [`${cell.text}件`, Number(cell.text)] : null)),
    ),
  },
  {
    name: 'a word for none',
    reads: 'in part',
    page: asTables(reprinting((cell, at) => (cell.text === '0' && at % 3 === 0 ? ['无', null] : null))),
  },
  {
    name: 'dashes and slashes for none',
    reads: 'exactly',
    page: asTables(reprinting((cell, at) => (cell.text === '0' ? [['—', '/', '－', '--'][at % 4] ?? '', null] : null))),
  },
  {
    name: 'figures of full width',
    reads: 'exactly',
    page: asTables(
      reprinting((cell) =>
        counts(cell) && !isChange(cell)
          ? [
              [...cell.text].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
              Number(cell.text),
            ]
          : null,
      ),
    ),
  },
  {
    name: 'figures with two decimals',
    reads: 'exactly',
    page: asTables(
      reprinting((cell) =>
        cell.code?.endsWith('.amount') && /^\d+$/.test(cell.text) ? [`${cell.text}.00`, Number(cell.text)] : null,
      ),
    ),
  },
  {
    name: 'figures with a note',
    reads: 'exactly',
    page: asTables(
      reprinting((cell, at) =>
        counts(cell) && !isChange(cell) && at % 5 === 0
          ? [`${cell.text}（其中2件为上年结转）`, Number(cell.text)]
          : null,
      ),
    ),
  },
  {
    name: 'rows numbered with 1、 and (一)',
    reads: 'exactly',
    page: asTables(relabelling((text) => text.replace(/^(\d)[.．]/, '$1、').replace(/^（(.)）/, '($1)'))),
  },
  {
    name: 'rows without their numbers',
    reads: 'exactly',
    page: asTables(relabelling((text) => text.replace(/^(\d)[.．]/, '').replace(/^（(.)）(?!其他处理)/, ''))),
  },
  { name: '其它 for 其他', reads: 'exactly', page: asTables(relabelling((text) => text.replaceAll('其他', '其它'))) },
  ...[
    '四、结转下年度继续办理的申请',
    '结转下年度继续办理',
    '四、结转至下年度继续办理',
    '四、结转下一年度继续办理数量',
  ].map(
    (label): SiteLayout => ({
      name: `${label} for the last row`,
      reads: 'exactly',
      page: asTables(relabelling((text) => (text.includes('结转下年度') ? label : text))),
    }),
  ),
  { name: 'no column 总计', reads: 'exactly', page: asTables(requestsOnly(withoutTotals)) },
  {
    name: '总计 before the other columns, heads merged',
    reads: 'exactly',
    page: asTables(requestsOnly(totalFirstMerged)),
  },
  { name: '总计 before the other columns', reads: 'exactly', page: asTables(requestsOnly(totalFirst)) },
  {
    name: 'table 3 set upright',
    reads: 'in part',
    page: (report) => page(report, (rows) => (isRequests(rows) ? transposed(rows) : tableOf(rows))),
  },
  { name: 'grids of div', reads: 'exactly', page: (report) => page(report, inDivs) },
  { name: 'a list of lines', reads: 'exactly', page: (report) => page(report, inList) },
  { name: 'a table for each item of article 20', reads: 'exactly', page: (report) => page(report, inSmallTables) },
  { name: 'a table continued under its heads', reads: 'exactly', page: (report) => page(report, cutWithHeads) },
  { name: 'a number before each row', reads: 'exactly', page: asTables(requestsOnly(numbered)) },
  { name: 'an empty column for remarks', reads: 'exactly', page: asTables(requestsOnly(remarked(() => ''))) },
  {
    name: 'a column for remarks',
    reads: 'in part',
    page: asTables(requestsOnly(remarked((line) => (line % 4 === 0 ? '含上年' : '')))),
  },
  {
    name: 'a rowspan one too high',
    reads: 'in part',
    page: asTables(
      requestsOnly((rows) =>
        rows.map((row) =>
          row.map((cell) => (cell.text.startsWith('（三）') ? { ...cell, rowspan: (cell.rowspan ?? 1) + 1 } : cell)),
        ),
      ),
    ),
  },
  {
    name: 'rowspans left out',
    reads: 'in part',
    page: asTables(requestsOnly((rows) => rows.map((row) => row.map((cell) => ({ ...cell, rowspan: 1 }))))),
  },
  { name: 'commas between cells', reads: 'exactly', page: asCsv },
  ...['3', '- 3 -', '第3页', '3 / 12'].map(
    (number): SiteLayout => ({
      name: `one value per line and ${number} behind each table`,
      // Behind the one value of the last row of table 2 no sum tells a bare number from it.
      reads: number === '3' ? 'in part' : 'exactly',
      page: withPageNumbers(number),
    }),
  ),
];
