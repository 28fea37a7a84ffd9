import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { formats } from './formats.ts';

const run = promisify(execFile);

const measured = async (script: string, ...args: string[]): Promise<Record<string, unknown>> => {
  const { stdout } = await run(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...args]);
  return JSON.parse(stdout);
};

const files = '24';
const rounds = '5';
const usualImports = [500, 2000];

/** Reports read per second and peak memory of each file type, beside the library alone on the same files, in turn. */
export const benchReading = async () => {
  const rows = [];
  for (const type of Object.keys(formats))
    rows.push(await measured('tests/bench/reading-child.ts', type, files, rounds));
  return rows;
};

/** The heap of imports of HTML reports, few and many: it does not grow with them. */
export const benchImport = async (sizes: readonly number[]) => {
  const rows = [];
  for (const reports of sizes.length > 0 ? sizes : usualImports)
    rows.push(await measured('tests/bench/import-child.ts', String(reports)));
  return rows;
};
