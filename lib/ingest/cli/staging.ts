import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from './arguments.ts';
import type { Input } from './inputs.ts';
import type { Reading } from './reading.ts';

/**
 * Readings wait on disk until the whole run is stored: memory stays the same for ten files and ten thousand, and a
 * run that was cut off goes on with what it had read.
 */
export class Staging {
  readonly #folder: string;

  constructor(home: string, { inputs, authority, year, sourceUrl }: Asked) {
    const run = createHash('sha256').update(JSON.stringify([inputs, authority, year, sourceUrl, process.cwd()]));
    this.#folder = join(home, 'reading', run.digest('hex').slice(0, 16));
  }

  #path(input: Input): string {
    const stat = 'path' in input.from ? statSync(input.from.path, { throwIfNoEntry: false }) : undefined;
    const known = [input.from, input.authority, input.year, input.sourceUrl, stat?.size, stat?.mtimeMs];
    return join(this.#folder, `${createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 32)}.json`);
  }

  /** What was read of an input before; null where it was not, or where the file has changed since. */
  readingsOf(input: Input): Reading[] | null {
    const path = this.#path(input);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Reading[]) : null;
  }

  /** Written aside and moved, so that a file here is always whole. */
  keep(input: Input, readings: readonly Reading[]): void {
    const path = this.#path(input);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${path}.part`, JSON.stringify(readings));
    renameSync(`${path}.part`, path);
  }

  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
