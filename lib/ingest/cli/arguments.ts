import { parseArgs } from 'node:util';
import { editions } from '../../form/cells.ts';
import type { Message } from '../../result.ts';
import { ingestWords } from '../../text/ingest.ts';
import type { AuthorityLookup } from '../authorities.ts';
import { inBoth, type Said } from '../findings.ts';

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
  authority: { type: 'string' },
  year: { type: 'string' },
  'source-url': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '2' },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUsage('badOption', { reason: error instanceof Error ? error.message : String(error) });
  }
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
