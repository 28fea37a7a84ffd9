import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../result.ts';
import type { AuthorityLookup } from '../authorities.ts';
import { type ListedAddress, readAddressList } from '../fetch/address-list.ts';
import { type Asked, WrongUsage } from './arguments.ts';

/** One thing to read: a file of this machine or an address, with what is known of it beforehand. */
export interface Input {
  /** As the person named it, for messages. */
  name: string;
  from: { path: string } | { url: string } | { refusal: readonly Message[] };
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

const listed = (path: string, asked: Asked, known: AuthorityLookup): Input[] => {
  const { value, messages } = readAddressList(readFileSync(path, 'utf8'));
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
  if (!stat.isDirectory() && /\.csv$/i.test(given)) return listed(given, asked, known);
  const paths = stat.isDirectory() ? filesIn(given) : [given];
  if (paths.length === 0) throw new WrongUsage('emptyFolder', { given });
  return paths.map((path) => ({ name: path, from: { path }, authority, year, sourceUrl }));
};

/** Everything that the arguments name, in their order; folders with all files in them, lists line by line. */
export const expandInputs = (asked: Asked, known: AuthorityLookup): Input[] =>
  asked.inputs.flatMap((given) => inputsOf(given, asked, known));
