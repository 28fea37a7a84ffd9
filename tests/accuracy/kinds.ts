import { documentOf } from '../ingest/files/read.ts';
import { pdfStyle, renderPdf } from '../ingest/files/render-pdf.ts';
import { type RenderFile, rendered } from '../ingest/files/rendered.ts';
import { layouts, type ReadLayout } from '../ingest/printed-layouts.ts';

/** A kind of file as /method names it; its words stand in lib/text/accuracy.ts. */
export type FileKind =
  | 'doc'
  | 'docx'
  | 'html'
  | 'markdown'
  | 'pdf'
  | 'pdf-without-lines'
  | 'rtf'
  | 'text'
  | 'text-torn'
  | 'xlsx'
  | 'zip';

export type ReadBack = (...printed: Parameters<ReadLayout>) => ReturnType<ReadLayout> | Promise<ReturnType<ReadLayout>>;

const kindOfLayout = (name: string): FileKind => {
  if (name === 'HTML') return 'html';
  if (name.startsWith('Markdown')) return 'markdown';
  return /one value|spaces|torn/.test(name) ? 'text-torn' : 'text';
};

const kindOfFile: Record<string, FileKind> = {
  HTML: 'html',
  'HTML in GBK': 'html',
  'text in UTF-16': 'text',
  Word: 'docx',
  'old Word': 'doc',
  'rich text': 'rtf',
  spreadsheet: 'xlsx',
  'PDF with lines': 'pdf',
  'Word in an archive': 'zip',
};

const withoutLines: RenderFile = (report, random) => renderPdf(report, pdfStyle(random, 'none'));

const fromFile =
  (render: RenderFile): ReadBack =>
  (report, random) =>
    documentOf(render(report, random));

const ofFile = (name: string): FileKind => {
  const kind = kindOfFile[name];
  if (!kind) throw new Error(`${name} has no kind`);
  return kind;
};

/** Every layout and file format that random reports are printed in, printed and read back. */
export const printings: readonly { name: string; kind: FileKind; read: ReadBack }[] = [
  ...Object.entries(layouts).map(([name, read]) => ({ name, kind: kindOfLayout(name), read })),
  ...Object.entries(rendered).map(([name, render]) => ({ name, kind: ofFile(name), read: fromFile(render) })),
  { name: 'PDF without lines', kind: 'pdf-without-lines', read: fromFile(withoutLines) },
];
