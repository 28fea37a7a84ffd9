import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseHeldError } from '../db/lock.ts';
import type { Words } from '../form/types.ts';
import { ingestWords } from '../text/ingest.ts';
import { type AuthorityLookup, type AuthorityRow, authorityLookup } from './authorities.ts';
import { type Asked, readArguments, WrongUsage } from './cli/arguments.ts';
import { expandInputs } from './cli/inputs.ts';
import type { Reading } from './cli/reading.ts';
import { type RunReport, runIngest } from './cli/run.ts';
import { summary } from './cli/summary.ts';
import { csvRecords } from './csv.ts';
import { inBoth } from './findings.ts';

/** `npm run ingest`: exit 0 when every file was stored or unchanged, 1 when any was refused, 2 for wrong usage. */

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

const ingest = async (args: readonly string[]): Promise<number> => {
  const known = shippedAuthorities();
  const asked = readArguments(args, known);
  const inputs = expandInputs(asked, known);
  const report = await runIngest(inputs, asked, known, asked.json ? printJson : () => {});
  process.stderr.write(`${summary(report.lines)}\n`);
  if (report.handedOver) say(ingestWords.handedOver);
  say(ending(asked, report));
  return report.lines.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
};

const explain = (error: unknown): number => {
  if (error instanceof WrongUsage) {
    say(error.notice.text);
    say(ingestWords.usage);
    return 2;
  }
  if (error instanceof DatabaseHeldError) say(error.notice.text);
  else say(inBoth(ingestWords.failed, { reason: error instanceof Error ? error.message : String(error) }));
  return 1;
};

process.exitCode = await ingest(process.argv.slice(2)).catch(explain);
