import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../lib/form/types.ts';
import { readReport } from '../../lib/ingest/ingest.ts';
import type { ReadReport } from '../../lib/ingest/report.ts';
import { bytesOf, documentOf, reports } from '../ingest/files/read.ts';
import { authorities } from '../ingest/known.ts';
import type { TrueCell } from '../ingest/random-report.ts';
import type { FileKind } from './kinds.ts';
import type { Judged } from './tally.ts';

const kinds: Record<string, FileKind> = { txt: 'text', md: 'markdown', html: 'html', pdf: 'pdf', docx: 'docx' };

interface Expected {
  edition: Edition['id'];
  figures: Record<string, number | string | null>;
}

// The files of figures write an amount as it is printed, unit and all: its value is right where its text is.
const trueCell = (code: string, expected: number | string | null, { figures }: ReadReport): TrueCell => {
  if (typeof expected !== 'string') return { text: String(expected ?? ''), value: expected };
  const read = figures[code];
  return { text: expected, value: read?.raw === expected ? read.value : Number.NaN };
};

const judged = async (name: string): Promise<Judged[]> => {
  const [id = '', extension = ''] = name.split('.');
  const path = join(reports, 'figures', `${id}.json`);
  const kind = kinds[extension];
  if (!kind || !existsSync(path)) return [];
  const { edition, figures }: Expected = JSON.parse(readFileSync(path, 'utf8'));
  const report = readReport(await documentOf(bytesOf(name)), { file: name, sha256: '', authorities });
  if (!('figures' in report)) throw new Error(`${name}: ${JSON.stringify(report)}`);
  const truth = new Map(Object.entries(figures).map(([code, value]) => [code, trueCell(code, value, report)]));
  return [{ kind, edition, report, truth }];
};

/** The real reports whose figures are known, as they are read; none where the files are not there. */
export const realReadings = async function* (): AsyncGenerator<Judged> {
  if (!existsSync(reports)) return;
  for (const name of readdirSync(join(reports, 'files')).sort()) yield* await judged(name);
};
