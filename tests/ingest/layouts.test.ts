import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../lib/ingest/document.ts';
import { readReport } from '../../lib/ingest/ingest.ts';
import { readHtml } from '../../lib/ingest/read-html.ts';
import { readMarkdown } from '../../lib/ingest/read-markdown.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import { judge } from './judge.ts';
import { authorities } from './known.ts';
import { type PrintedReport, printedReport } from './printed-report.ts';
import { randomFrom } from './random.ts';
import { randomReport } from './random-report.ts';
import { htmlStyle, renderHtml } from './render-html.ts';
import { renderMarkdown, textLayouts } from './render-text.ts';

const layouts: [name: string, read: (report: PrintedReport, seed: number) => SourceDocument][] = [
  ...Object.entries(textLayouts).map(([name, render]): [string, (report: PrintedReport) => SourceDocument] => [
    name,
    (report) => readText(render(report)),
  ]),
  ['Markdown, merged cells blank', (report) => readMarkdown(renderMarkdown(report, true))],
  ['Markdown, merged cells lost', (report) => readMarkdown(renderMarkdown(report, false))],
  [
    'HTML',
    (report, seed) => {
      const random = randomFrom(seed);
      return readHtml(renderHtml(report, htmlStyle(random), random));
    },
  ],
];

describe('a report printed without faults', () => {
  it.each(layouts)('is read exactly from %s', (_, read) => {
    for (let seed = 1; seed <= 12; seed++) {
      const made = randomReport(seed);
      const report = readReport(read(printedReport(made), seed), { file: 'report', sha256: '', authorities });
      if (!('figures' in report)) throw new Error(`seed ${seed}: ${JSON.stringify(report)}`);
      const { absent, doubtful, wrong } = judge(report, made.cells);
      expect({ seed, absent, doubtful, wrong }).toEqual({ seed, absent: [], doubtful: [], wrong: [] });
      expect(report).toMatchObject({ year: made.year, edition: made.edition.id, authority: made.authority.code });
    }
  });
});
