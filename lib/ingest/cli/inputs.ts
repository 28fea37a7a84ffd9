import { accessSync, constants, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Message } from '../../result.ts';
import type { AuthorityLookup } from '../authorities.ts';
import { decodeText } from '../encoding.ts';
import { type ListedAddress, readAddressList } from '../fetch/address-list.ts';
import { type Asked, WrongUsage } from './arguments.ts';

/** One thing to read: a file of this machine or an address, with what is known of it beforehand. */
export interface Input {
  /** As the person named it, for messages. */
  name: string;
  from: { path: string | Buffer } | { url: string } | { refusal: readonly Message[] };
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

/** A file of a folder: its path as the system has it, which may be in GBK, and its name to be shown. */
interface FoundFile {
  path: string | Buffer;
  name: string;
}

const hidden = '.'.charCodeAt(0);

const entriesOf = (folder: string | Buffer, name: string): FoundFile[] =>
  readdirSync(folder, { encoding: 'buffer' })
    .filter((entry) => entry[0] !== hidden)
    .map((entry) => ({
      path: Buffer.concat([Buffer.from(folder), Buffer.from(sep), entry]),
      name: `${name.endsWith(sep) ? name.slice(0, -1) : name}${sep}${decodeText(entry).text}`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What a path leads to; what cannot be looked at counts as a file, so that opening it says why. */
const kindOf = (path: string | Buffer): 'folder' | 'file' | 'other' => {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      accessSync(path, constants.R_OK | constants.X_OK);
      return 'folder';
    }
    return stat.isFile() ? 'file' : 'other';
  } catch {
    return 'file';
  }
};

/** Every file in a folder, links followed; `above` keeps a link from leading round in a circle. A link to nothing is named too. */
const filesIn = (folder: FoundFile, above: readonly string[] = []): FoundFile[] => {
  const real = realpathSync(folder.path);
  if (above.includes(real)) return [];
  return entriesOf(folder.path, folder.name).flatMap((entry) => {
    const kind = kindOf(entry.path);
    if (kind === 'folder') return filesIn(entry, [...above, real]);
    return kind === 'file' ? [entry] : [];
  });
};

/** The code that a line of a list means: a code, a name as it stands in our lists, or the region's own government. */
const authorityOf = ({ authority, regionCode, level }: ListedAddress, known: AuthorityLookup): string | undefined => {
  if (authority && known.byCode(authority)) return authority;
  const named = known.endingIn(authority ?? '').filter(({ name }) => name === authority);
  if (named.length === 1) return named[0]?.authority.code;
  const ofRegion = !['department', 'town', '4', '5'].includes(level ?? '') && known.byCode(regionCode ?? '');
  return ofRegion ? ofRegion.code : undefined;
};

const refusedLine = (path: string, message: Message): Input => ({
  name: `${path} ${message.at}`,
  from: { refusal: [message] },
  authority: undefined,
  year: undefined,
  sourceUrl: undefined,
});

/** A CSV with addresses is a list of them; one without is a report in that format. */
const listIn = (path: string): string | null => {
  if (!/\.csv$/i.test(path)) return null;
  const { text } = decodeText(readFileSync(path));
  return /^\W*url\b|https?:\/\//i.test(text) ? text : null;
};

const listed = (path: string, text: string, asked: Asked, known: AuthorityLookup): Input[] => {
  const { value, messages } = readAddressList(text);
  const inputs = value.map((line): Input => {
    const authority = asked.authority ?? authorityOf(line, known);
    const year = asked.year ?? line.year ?? undefined;
    return { name: line.url, from: { url: line.url }, authority, year, sourceUrl: line.url };
  });
  return [...inputs, ...messages.map((message) => refusedLine(path, message))];
};

const inputsOf = (given: string, asked: Asked, known: AuthorityLookup): Input[] => {
  const { authority, year, sourceUrl } = asked;
  if (isAddress(given)) return [{ name: given, from: { url: given }, authority, year, sourceUrl: sourceUrl ?? given }];
  const stat = statOf(given);
  const list = stat.isDirectory() ? null : listIn(given);
  if (list !== null) return listed(given, list, asked, known);
  const file = { path: given, name: given };
  const files = stat.isDirectory() ? filesIn(file) : [file];
  if (files.length === 0) throw new WrongUsage('emptyFolder', { given });
  return files.map(({ path, name }) => ({ name, from: { path }, authority, year, sourceUrl }));
};

/** Everything that the arguments name, in their order; folders with all files in them, lists line by line. */
export const expandInputs = (asked: Asked, known: AuthorityLookup): Input[] =>
  asked.inputs.flatMap((given) => inputsOf(given, asked, known));
