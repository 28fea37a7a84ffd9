import type { SourceDocument } from '../../lib/ingest/document.ts';
import { readHtml } from '../../lib/ingest/read-html.ts';
import { readMarkdown } from '../../lib/ingest/read-markdown.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import type { PrintedReport } from './printed-report.ts';
import type { Random } from './random.ts';
import { htmlStyle, renderHtml } from './render-html.ts';
import { renderMarkdown, textLayouts } from './render-text.ts';

export type ReadLayout = (report: PrintedReport, random: Random) => SourceDocument;

/** Every layout of text, Markdown and HTML, printed and read back. */
export const layouts: Record<string, ReadLayout> = {
  ...Object.fromEntries(
    Object.entries(textLayouts).map(([name, render]): [string, ReadLayout] => [
      name,
      (report, random) => readText(render(report, random)),
    ]),
  ),
  'Markdown, merged cells blank': (report) => readMarkdown(renderMarkdown(report, true)),
  'Markdown, merged cells lost': (report) => readMarkdown(renderMarkdown(report, false)),
  HTML: (report, random) => readHtml(renderHtml(report, htmlStyle(random), random)),
};
