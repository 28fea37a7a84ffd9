import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../lib/ingest/document.ts';
import { readReport } from '../../lib/ingest/ingest.ts';
import { readHtml } from '../../lib/ingest/read-html.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import { judge } from './judge.ts';
import { authorities } from './known.ts';
import { type PrintedReport, type PrintedTable, printedReport } from './printed-report.ts';
import { randomFrom } from './random.ts';
import { randomReport } from './random-report.ts';
import { renderHtml } from './render-html.ts';

const style = { manySpans: false, nested: false, changingColspans: false, nbsp: true };
const asPage = (report: PrintedReport) => readHtml(renderHtml(report, style, randomFrom(1)));
const withTables = (report: PrintedReport, change: (table: PrintedTable) => PrintedTable): PrintedReport => ({
  ...report,
  parts: report.parts.map((part) => (part.kind === 'table' ? { ...part, table: change(part.table) } : part)),
});

const simple =
  '规开数总项减处决对务许罚强费购额万请组织业机构关会报诉讼维护权类确认获补内执询过结转续继办属国经济稳审现废条无当单区县阳复纠议这发动况访举纳缴';
const traditional =
  '規開數總項減處決對務許罰強費購額萬請組織業機構關會報訴訟維護權類確認獲補內執詢過結轉續繼辦屬國經濟穩審現廢條無當單區縣陽復糾議這發動況訪舉納繳';
const inTraditional = (text: string) => [...text].map((each) => traditional[simple.indexOf(each)] ?? each).join('');

const inMiddle = (table: PrintedTable) =>
  table.rows
    .map((row) => {
      const label = row
        .filter((cell) => !cell.code)
        .map((cell) => cell.text)
        .join('');
      const values = row
        .filter((cell) => cell.code)
        .map((cell) => cell.text)
        .join(' ');
      const half = Math.ceil(label.length / 2);
      if (!values || label.length < 15 || table.rows.length < 12) return `${label} ${values}`;
      return `${label.slice(0, half)}\n${values}\n${label.slice(half)}`;
    })
    .join('\n');

const layouts: [name: string, read: (report: PrintedReport) => SourceDocument][] = [
  [
    'one table for the whole report, headings included',
    (report) => {
      const rows = report.parts.flatMap((part) =>
        part.kind === 'text' ? [[{ text: part.text, colspan: 15 }]] : part.table.rows,
      );
      return asPage({ ...report, parts: [{ kind: 'table', table: { rows } }] });
    },
  ],
  [
    'tables without any heading',
    (report) =>
      asPage({ ...report, parts: report.parts.filter((part) => part.kind === 'table' || part.text === report.title) }),
  ],
  [
    'the label of a group and of its row in one cell',
    (report) =>
      asPage(
        withTables(report, ({ rows }) => ({
          rows: rows.map((row) => {
            const values = row.filter((cell) => cell.code);
            const text = row
              .filter((cell) => !cell.code)
              .map((cell) => cell.text)
              .join('');
            return values.length === 7 ? [{ text }, ...values] : row;
          }),
        })),
      ),
  ],
  ['traditional characters', (report) => readHtml(inTraditional(renderHtml(report, style, randomFrom(1))))],
  [
    'text with the values in the middle of a label',
    (report) =>
      readText(report.parts.map((part) => (part.kind === 'text' ? part.text : inMiddle(part.table))).join('\n')),
  ],
];

const read = (source: SourceDocument) => {
  const report = readReport(source, { file: 'report', sha256: '', authorities });
  if (!('figures' in report)) throw new Error(JSON.stringify(report));
  return report;
};

describe('a report is read exactly from', () => {
  it.each(layouts)('%s', (_, layout) => {
    for (const seed of [3, 4, 8]) {
      const { absent, doubtful, wrong } = judge(
        read(layout(printedReport(randomReport(seed)))),
        randomReport(seed).cells,
      );
      expect({ seed, absent, doubtful, wrong }).toEqual({ seed, absent: [], doubtful: [], wrong: [] });
    }
  });
});

const page = (table: string) =>
  `<p>2022年北京市朝阳区人民政府政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p>
   <table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>1</td></tr>
   <tr><td>行政处罚</td><td>2</td></tr><tr><td>行政强制</td><td>3</td></tr></table>${table}`;
const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const disputes = (rows: readonly (readonly string[])[]) =>
  read(readHtml(page(`<p>四、政府信息公开行政复议、行政诉讼情况</p><table>${rows.map(row).join('')}</table>`))).figures;
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

describe('table 4', () => {
  it('is read set upright', () => {
    const figures = disputes([
      ['', ...results],
      ['行政复议', '1', '2', '3', '4', '10'],
      ['未经复议直接起诉', '0', '0', '0', '1', '1'],
      ['复议后起诉', '5', '0', '0', '0', '5'],
    ]);
    expect(figures['review.total']?.value).toBe(10);
    expect(figures['suit_direct.pending']?.value).toBe(1);
    expect(figures['suit_after_review.upheld']?.value).toBe(5);
  });

  it.each(['-', '—', '/'])('of %s alone is printed without a figure', (mark) => {
    const figures = disputes([
      ['行政复议', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
      [...results, ...results, ...results],
      Array.from({ length: 15 }, () => mark),
    ]);
    expect(figures['suit_direct.pending']).toMatchObject({ value: null, raw: mark });
  });

  it('gives no value where its columns stand in another order', () => {
    const [upheld, ...others] = results;
    const swapped = [...others, upheld ?? ''];
    const figures = disputes([
      ['行政复议', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
      [...swapped, ...swapped, ...swapped],
      Array.from({ length: 15 }, (_, at) => String(at)),
    ]);
    expect(figures['review.upheld']).toMatchObject({ value: null, state: 'ambiguous' });
  });
});

describe('table 3', () => {
  it('is read by its head where the total comes first', () => {
    const names = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
    const rows = [
      ['', '', '', ...names],
      ['三、本年度办理结果', '', '（一）予以公开', '21', '1', '2', '3', '4', '5', '6'],
    ];
    const table = `<p>三、收到和处理政府信息公开申请情况</p><table>${rows.map(row).join('')}</table>`;
    const { figures } = read(readHtml(page(table)));
    expect(figures['outcome.granted.total']?.value).toBe(21);
    expect(figures['outcome.granted.natural']?.value).toBe(1);
    expect(figures['outcome.granted.other']?.value).toBe(6);
  });
});

describe('thousands set by a space', () => {
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const granted = (values: readonly string[]) => {
    const rows = [
      ['', '', '', ...names],
      ['三、本年度办理结果', '', '（一）予以公开', ...values],
    ];
    return read(readHtml(page(`<p>三、收到和处理政府信息公开申请情况</p><table>${rows.map(row).join('')}</table>`)));
  };

  it.each([' ', '&nbsp;', '\u2009', '\u202f', '\u3000'])('%j are one number where the row adds up so', (space) => {
    const { figures } = granted([`1${space}234`, '2', '3', '4', '5', '6', `1${space}254`]);
    expect(figures['outcome.granted.natural']).toMatchObject({ value: 1234, raw: '1 234' });
    expect(figures['outcome.granted.total']).toMatchObject({ value: 1254, raw: '1 254' });
  });

  it.each([
    ['the row does not add up', ['1 234', '2', '3', '4', '5', '6', '255']],
    ['another figure is blank', ['1 234', '', '3', '4', '5', '6', '1252']],
    ['the groups are not of three digits', ['12 34', '2', '3', '4', '5', '6', '1254']],
    ['two numbers stand under each other', ['100<br>200', '2', '3', '4', '5', '6', '320']],
  ])('are no number where %s', (_, values) => {
    const { figures } = granted(values);
    expect(figures['outcome.granted.natural']?.value ?? null).toBeNull();
  });

  it('are no number in a row that has no sum', () => {
    const table = `<table>${row(['信息内容', '本年收费金额（单位：万元）'])}${row(['行政事业性收费', '35 520'])}</table>`;
    const { figures } = read(readHtml(page(table)));
    expect(figures['fees.amount']).toMatchObject({ value: null, raw: '35 520' });
  });
});

describe('a row of 其他对外管理服务事项', () => {
  const services = (...values: string[]) => {
    const table = [
      ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['其他对外管理服务事项', ...values],
    ];
    return read(readHtml(page(`<table>${table.map(row).join('')}</table>`).replace('2022', '2019'))).figures;
  };

  it('with words for a figure keeps the figures beside them', () => {
    expect(services('见附件', '79', '66,240')).toMatchObject({
      'services.items_previous': { value: null, state: 'unreadable' },
      'services.items_change': { value: 79 },
      'services.decisions': { value: 66240 },
    });
  });

  it('with a name of its own is split', () => {
    expect(services('行政检查', '79', '66,240')['services.decisions']).toMatchObject({ value: null, state: 'split' });
  });
});

describe('a row printed twice', () => {
  it('with other values is ambiguous, with the same it is not', () => {
    const twice = (value: string) =>
      read(readHtml(page(`<table>${row(['信息内容', '本年处理决定数量'])}${row(['行政许可', value])}</table>`)))
        .figures;
    expect(twice('1')['licence.decisions']).toMatchObject({ value: 1, state: 'printed' });
    expect(twice('7')['licence.decisions']).toMatchObject({ value: null, state: 'ambiguous' });
  });
});
