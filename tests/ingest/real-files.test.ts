import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../lib/form/figure.ts';
import type { SourceDocument } from '../../lib/ingest/document.ts';
import { readReport } from '../../lib/ingest/ingest.ts';
import { readHtml } from '../../lib/ingest/read-html.ts';
import { readMarkdown } from '../../lib/ingest/read-markdown.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import type { ReadReport } from '../../lib/ingest/report.ts';
import { authorities } from './known.ts';

const reports = join(import.meta.dirname, '../../../shared/reports');
const readers: Record<string, (text: string) => SourceDocument> = { txt: readText, md: readMarkdown, html: readHtml };

const read = (name: string, options: { authority?: string } = {}): ReadReport => {
  const source = readers[name.split('.').at(-1) ?? '']?.(readFileSync(join(reports, 'files', name), 'utf8'));
  if (!source) throw new Error(`no reader for ${name}`);
  const report = readReport(source, { file: name, sha256: 'x', authorities, ...options });
  if (!('figures' in report)) throw new Error(JSON.stringify(report));
  return report;
};

const expectedOf = (id: string): { year: number; edition: string; figures: Record<string, number | string | null> } =>
  JSON.parse(readFileSync(join(reports, 'figures', `${id}.json`), 'utf8'));

/** As the files of figures write it: a count as a number, an amount as its text, an absent cell as null. */
const asWritten = (expected: number | string | null | undefined, figure: Figure) =>
  typeof expected === 'string' ? figure.raw : figure.value;

const compared = (id: string, report: ReadReport) => {
  const { figures } = expectedOf(id);
  const codes = new Set([...Object.keys(figures), ...Object.keys(report.figures)]);
  return [...codes].flatMap((code) => {
    const figure = report.figures[code];
    const expected = figures[code];
    if (figure && asWritten(expected, figure) === (expected ?? null)) return [];
    return [`${code}: ${expected} is read as ${JSON.stringify(figure)}`];
  });
};

const files: [id: string, extension: string, authority: string | null][] = [
  ['beijing-chaoyang-2019', 'txt', '110105'],
  ['shanghai-general-office-2019', 'html', '310000-general-office'],
  ['suqian-shuyang-2025', 'md', null],
  ['shanghai-stcsm-2024', 'md', '310000-science-technology-commission'],
];

describe.runIf(existsSync(reports))('a real report', () => {
  it.each(files)('%s.%s gives exactly its figures', (id, extension) => {
    expect(compared(id, read(`${id}.${extension}`))).toEqual([]);
  });

  it.each(files)('%s.%s names its year, edition and authority', (id, extension, authority) => {
    const { year, edition } = expectedOf(id);
    expect(read(`${id}.${extension}`)).toMatchObject({ year, edition, authority });
  });

  it('keeps a blank as blank and a negative change as printed', () => {
    const { figures } = read('beijing-chaoyang-2019.txt');
    expect(figures['review.total']).toMatchObject({ value: null, state: 'blank' });
    expect(figures['penalty.items_change']).toMatchObject({ value: -153, raw: '-153', state: 'printed' });
    expect(figures['services.decisions']).toMatchObject({ value: null, state: 'split' });
  });

  it('keeps the rows that the form does not have', () => {
    expect(read('beijing-chaoyang-2019.txt').extraRows).toMatchObject([
      { under: 'services', label: '行政检查', values: ['1616', '112389'] },
      { under: 'services', label: '行政确认', values: ['52', '22039'] },
    ]);
  });

  it('says that ten values stand for fifteen columns', () => {
    const { findings } = read('beijing-chaoyang-2019.txt');
    expect(findings.find((each) => each.check === 'alignment' && each.at === 'table-4')).toMatchObject({
      left: '10',
      right: '15',
    });
  });

  it('keeps an amount as printed and converts it to the unit of the form', () => {
    const { figures, findings } = read('shanghai-general-office-2019.html');
    expect(figures['procurement.amount']).toMatchObject({ value: 25.1, raw: '251000元', state: 'converted' });
    expect(findings.find((each) => each.check === 'unit-in-cell')).toMatchObject({ at: 'procurement.amount' });
  });

  it('takes a misprinted authority for no other, and takes the option for it', () => {
    const { authority, findings } = read('suqian-shuyang-2025.md');
    expect(authority).toBeNull();
    expect(findings.find((each) => each.check === 'identity')?.right).toBe('沭阳县人民政府');
    expect(read('suqian-shuyang-2025.md', { authority: '321322' }).authority).toBe('321322');
  });

  it('infers torn rows only where the sums allow one placement', () => {
    const { figures } = read('shanghai-stcsm-2024.md');
    const states = new Set(Object.values(figures).map((figure) => figure.state));
    expect(figures['unavailable.must_be_created.natural']).toMatchObject({ value: 6, state: 'inferred' });
    expect([...states].sort()).toEqual(['blank', 'inferred', 'printed']);
  });
});
