import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../../lib/ingest/document.ts';
import { readReport } from '../../../lib/ingest/ingest.ts';
import { type Opened, openFile } from '../../../lib/ingest/open.ts';
import type { ReadReport } from '../../../lib/ingest/report.ts';
import { authorities } from '../known.ts';

/** Real reports lie beside the repository, where they are present at all. */
export const reports = join(import.meta.dirname, '../../../../shared/reports');

export const bytesOf = (name: string): Uint8Array => readFileSync(join(reports, 'files', name));

/** The one thing a file that is no archive opens to. */
export const openOne = async (bytes: Uint8Array, name = 'report'): Promise<Opened> => {
  const [opened, ...more] = await openFile(bytes, name);
  if (!opened || more.length) throw new Error(`${name} opened to ${more.length + 1} files`);
  return opened;
};

export const documentOf = async (bytes: Uint8Array, name = 'report'): Promise<SourceDocument> => {
  const opened = await openOne(bytes, name);
  if ('refusal' in opened) throw new Error(JSON.stringify(opened.refusal));
  return opened.document;
};

export const refusalOf = async (bytes: Uint8Array, name = 'report'): Promise<string> => {
  const opened = await openOne(bytes, name);
  return 'refusal' in opened ? (opened.refusal[0]?.code ?? 'no message') : `read as ${opened.mediaType}`;
};

export const readBytes = async (
  bytes: Uint8Array,
  options: { authority?: string; year?: number } = {},
): Promise<ReadReport> => {
  const report = readReport(await documentOf(bytes), { file: 'report', sha256: 'x', authorities, ...options });
  if (!('figures' in report)) throw new Error(JSON.stringify(report));
  return report;
};
