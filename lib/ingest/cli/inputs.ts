import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorityLookup } from '../authorities.ts';
import { csvRecords } from '../csv.ts';
import { type Asked, WrongUsage } from './arguments.ts';

/** One thing to read: a file of this machine or an address, with what is known of it beforehand. */
export interface Input {
  /** As the person named it, for messages. */
  name: string;
  from: { path: string } | { url: string };
  authority: string | undefined;
  year: number | undefined;
  sourceUrl: string | undefined;
}

const isAddress = (text: string) => /^https?:\/\//i.test(text);

const statOf = (path: string): Stats => {
  try {
    return statSync(path);
  } catch {
    throw new WrongUsage('missing', { given: path });
  }
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });

/** The code that a line of a list means: `authority` as a code, or the region's own government. */
const authorityOf = (
  { authority = '', region_code = '', level = '' }: Record<string, string>,
  known: AuthorityLookup,
) => {
  if (known.byCode(authority)) return authority;
  const ofRegion = !['department', 'town', '4', '5'].includes(level) && known.byCode(region_code);
  return ofRegion ? region_code : undefined;
};

const recordsOf = (path: string): Record<string, string>[] => {
  try {
    return csvRecords(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new WrongUsage('badList', { given: path, reason: error instanceof Error ? error.message : String(error) });
  }
};

const listed = (path: string, asked: Asked, known: AuthorityLookup): Input[] =>
  recordsOf(path).map((record) => {
    const url = record.url ?? '';
    if (!isAddress(url)) throw new WrongUsage('badList', { given: path, reason: `url: "${url.slice(0, 80)}"` });
    const year = /^\d{4}$/.test(record.year ?? '') ? Number(record.year) : undefined;
    const authority = asked.authority ?? authorityOf(record, known);
    return { name: url, from: { url }, authority, year: asked.year ?? year, sourceUrl: url };
  });

const inputsOf = (given: string, asked: Asked, known: AuthorityLookup): Input[] => {
  const { authority, year, sourceUrl } = asked;
  if (isAddress(given)) return [{ name: given, from: { url: given }, authority, year, sourceUrl: sourceUrl ?? given }];
  const stat = statOf(given);
  if (!stat.isDirectory() && /\.csv$/i.test(given)) return listed(given, asked, known);
  const paths = stat.isDirectory() ? filesIn(given) : [given];
  if (paths.length === 0) throw new WrongUsage('emptyFolder', { given });
  return paths.map((path) => ({ name: path, from: { path }, authority, year, sourceUrl }));
};

/** Everything that the arguments name, in their order; folders with all files in them, lists line by line. */
export const expandInputs = (asked: Asked, known: AuthorityLookup): Input[] =>
  asked.inputs.flatMap((given) => inputsOf(given, asked, known));
