import { strToU8, zipSync } from 'fflate';
import type { PrintedReport } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { htmlStyle, renderHtml } from '../render-html.ts';
import { textLayouts } from '../render-text.ts';
import { inGbk, inUtf16 } from './encode.ts';
import { renderDoc } from './render-doc.ts';
import { renderDocx } from './render-docx.ts';
import { pdfStyle, renderPdf } from './render-pdf.ts';
import { renderRtf } from './render-rtf.ts';
import { renderXlsx } from './render-xlsx.ts';

export type RenderFile = (report: PrintedReport, random: Random) => Uint8Array;

const html: RenderFile = (report, random) => strToU8(renderHtml(report, htmlStyle(random), random));

const gbkHtml: RenderFile = (report, random) => {
  const page = renderHtml(report, htmlStyle(random), random);
  return inGbk(page.replace('<head>', '<head><meta charset="gb2312">'));
};

const plain: RenderFile = (report, random) => {
  const text = textLayouts['tabs, merged cells blank']?.(report, random) ?? '';
  return inUtf16(text, { bigEndian: random.chance(0.5), mark: random.chance(0.7) });
};

const zip: RenderFile = (report, random) =>
  zipSync({ '2023年/年报.docx': renderDocx(report, random), '2023年/说明/': new Uint8Array() });

/** The report as a file of each type. */
export const rendered: Record<string, RenderFile> = {
  HTML: html,
  'HTML in GBK': gbkHtml,
  'text in UTF-16': plain,
  Word: renderDocx,
  'old Word': renderDoc,
  'rich text': renderRtf,
  spreadsheet: renderXlsx,
  'PDF with lines': (report, random) => renderPdf(report, pdfStyle(random)),
  'Word in an archive': zip,
};
