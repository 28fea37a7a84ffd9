import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { KnownAddress } from '../../../lib/queries/coverage-rows.ts';

const file = join('data', 'addresses.csv');

const read = (): readonly KnownAddress[] =>
  parse<Record<string, string>>(readFileSync(file, 'utf8'), { columns: true, bom: true }).map((row) => ({
    authority: row.authority ?? '',
    year: Number(row.year),
    url: row.url ?? '',
  }));

let held: readonly KnownAddress[] | null = null;

/** Addresses of published reports that ship with the software; none stand beside synthetic figures. */
export const knownAddresses = (synthetic: boolean): readonly KnownAddress[] => {
  if (synthetic) return [];
  held ??= existsSync(file) ? read() : [];
  return held;
};

/** Those of one authority. */
export const knownOf = (code: string, synthetic: boolean): readonly KnownAddress[] =>
  knownAddresses(synthetic).filter(({ authority }) => authority === code);
