import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../form/types.ts';
import type { Message } from '../../result.ts';
import { ingestOptions, ingestWords } from '../../text/ingest.ts';
import { type AuthorityLookup, type AuthorityRow, authorityLookup } from '../authorities.ts';
import { csvRecords } from '../csv.ts';
import type { FetchOptions } from '../fetch/options.ts';
import { inBoth } from '../findings.ts';
import { type Asked, askedAbout, readArguments, WrongUsage } from './arguments.ts';
import { expandInputs } from './inputs.ts';
import type { Reading } from './reading.ts';
import { type RunReport, runIngest } from './run.ts';
import { summary } from './summary.ts';

const dataFolder = 'data';
const say = (words: Words) => process.stderr.write(`${words.zh}\n${words.en}\n`);

const shippedAuthorities = (): AuthorityLookup => {
  const rows = ['authorities.csv', 'departments.csv'].flatMap((name) =>
    csvRecords(readFileSync(join(dataFolder, name), 'utf8')),
  );
  return authorityLookup(rows as unknown as AuthorityRow[]);
};

/** One line of JSON for each file: what was read, and nothing of it changed. */
const printJson = ({ file, sha256, report, refusal }: Reading) => {
  const { authority = null, year = null, edition = null, figures = {}, findings = [] } = report ?? {};
  const line = { file, sha256, authority, year, edition, figures, findings, ...(report ? {} : { refused: refusal }) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const ending = ({ dryRun }: Asked, { release }: RunReport): Words => {
  if (dryRun) return ingestWords.dryRun;
  return release === null ? ingestWords.noRelease : inBoth(ingestWords.release, { release });
};

const ingest = async (args: readonly string[], fetching: FetchOptions): Promise<number> => {
  const known = shippedAuthorities();
  const asked = readArguments(args, known);
  const inputs = expandInputs(asked, known);
  const report = await runIngest(inputs, asked, known, asked.json ? printJson : () => {}, fetching);
  process.stderr.write(`${summary(report.lines)}\n`);
  if (report.handedOver) say(ingestWords.handedOver);
  say(ending(asked, report));
  return report.lines.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
};

/** An error that says in both languages what to do. */
const isTold = (error: unknown): error is { notice: Message } =>
  typeof error === 'object' && error !== null && 'notice' in error;

const explain = (error: unknown): number => {
  if (error instanceof WrongUsage) {
    say(error.notice.text);
    say(ingestWords.usage);
    return 2;
  }
  if (isTold(error)) say(error.notice.text);
  else say(inBoth(ingestWords.failed, { reason: error instanceof Error ? error.message : String(error) }));
  return 1;
};

const help = (): string => {
  const { usage, exitCodes } = ingestWords;
  const width = Math.max(...ingestOptions.map(([option]) => option.length));
  const options = ingestOptions.flatMap(([option, { zh, en }]) => [
    `  ${option.padEnd(width)}  ${zh}`,
    `  ${' '.repeat(width)}  ${en}`,
  ]);
  return [usage.zh, usage.en, '', ...options, '', exitCodes.zh, exitCodes.en].join('\n');
};

const version = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

const answers = { help, version } as const;

const interruptedCode = 130;

/** Ctrl-C, which the programs above pass on a second time: what is half done is not there, and the person is told how to go on. */
const endWhenInterrupted = (): void => {
  process.on('SIGINT', () => {
    process.stderr.write('\n');
    say(ingestWords.interrupted);
    process.exit(interruptedCode);
  });
};

/**
 * `npm run ingest` with these arguments, as its exit code: 0 when every file was stored or unchanged, 1 when any was
 * refused, 2 for wrong usage. How to fetch is for tests to say; no argument or variable changes it.
 */
export const runCommand = async (args: readonly string[], fetching: FetchOptions = {}): Promise<number> => {
  const about = askedAbout(args);
  if (about) {
    process.stdout.write(`${answers[about]()}\n`);
    return 0;
  }
  endWhenInterrupted();
  return ingest(args, fetching).catch(explain);
};
