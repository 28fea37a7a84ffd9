import { parseArgs } from 'node:util';
import { editions } from '../../form/cells.ts';
import type { Message } from '../../result.ts';
import { ingestWords } from '../../text/ingest.ts';
import type { AuthorityLookup } from '../authorities.ts';
import { inBoth, type Said } from '../findings.ts';
import { editDistance } from '../label.ts';

/** What was asked on the command line. */
export interface Asked {
  inputs: readonly string[];
  authority: string | undefined;
  year: number | undefined;
  sourceUrl: string | undefined;
  dryRun: boolean;
  json: boolean;
  jobs: number;
}

/** The arguments are wrong: exit code 2 and this message. */
export class WrongUsage extends Error {
  readonly notice: Message;
  constructor(code: keyof typeof ingestWords, values: Said = {}) {
    super(code);
    this.notice = { code, severity: 'error', at: 'arguments', text: inBoth(ingestWords[code], values) };
  }
}

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
  authority: { type: 'string' },
  year: { type: 'string' },
  'source-url': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '2' },
} as const;

type Token = Extract<NonNullable<ReturnType<typeof tokensOf>>[number], { kind: 'option' }>;

const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;

const isKnown = (name: string): name is keyof typeof options => Object.hasOwn(options, name);

const mostMisspelt = 3;

const nearest = (name: string): string | undefined =>
  Object.keys(options)
    .map((known) => ({ known, distance: editDistance(name, known, mostMisspelt) }))
    .filter(({ distance }) => distance <= mostMisspelt)
    .sort((a, b) => a.distance - b.distance)[0]?.known;

const requireOption = ({ name, rawName, value, inlineValue }: Token): void => {
  if (!isKnown(name)) {
    const meant = nearest(name);
    throw meant
      ? new WrongUsage('misspeltOption', { given: rawName, meant: `--${meant}` })
      : new WrongUsage('unknownOption', { given: rawName });
  }
  const takesValue = options[name].type === 'string';
  // What looks like the next option is not meant as the value of this one.
  const hasValue = value !== undefined && (inlineValue || !value.startsWith('-'));
  if (takesValue && !hasValue) throw new WrongUsage('noValue', { given: rawName });
  if (!takesValue && value !== undefined) throw new WrongUsage('needsNoValue', { given: rawName });
};

const parsed = (args: readonly string[]) => {
  for (const token of tokensOf(args)) if (token.kind === 'option') requireOption(token);
  return parseArgs({ args: [...args], options, allowPositionals: true });
};

/** What is asked about the command itself, whatever else stands beside it. */
export const askedAbout = (args: readonly string[]): 'help' | 'version' | null => {
  const named = tokensOf(args).flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  return (['help', 'version'] as const).find((each) => named.includes(each)) ?? null;
};

// A report for a year is published in the next one.
const lastYear = () => new Date().getFullYear();

const yearOf = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  const [first] = editions;
  const year = /^\d{4}$/.test(given) ? Number(given) : 0;
  if (year < (first?.from ?? 0) || year > lastYear()) throw new WrongUsage('badYear', { given, last: lastYear() });
  return year;
};

const jobsOf = (given: string): number => {
  const jobs = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > 16) throw new WrongUsage('badJobs', { given });
  return jobs;
};

/** Reads the arguments; throws WrongUsage with what to do instead. */
export const readArguments = (args: readonly string[], authorities: AuthorityLookup): Asked => {
  const { values, positionals } = parsed(args);
  const { authority } = values;
  if (positionals.length === 0) throw new WrongUsage('noInput');
  if (authority !== undefined && !authorities.byCode(authority))
    throw new WrongUsage('badAuthority', { given: authority });
  return {
    inputs: positionals,
    authority,
    year: yearOf(values.year),
    sourceUrl: values['source-url'],
    dryRun: values['dry-run'],
    json: values.json,
    jobs: jobsOf(values.jobs),
  };
};
