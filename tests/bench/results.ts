import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';

export type Row = Record<string, unknown>;

/** What a section measured, on which day and machine. */
export interface Measured {
  on: string;
  machine: { node: string; processor: string; cores: number };
  rows: readonly Row[];
}

/** By the name of the section; one that was not measured is not there. */
export type Results = Readonly<Record<string, Measured>>;

/** What the last runs measured on this machine, and what the README tells of. */
export const resultFiles = { latest: '.results/bench.json', published: '.readme/bench.json' } as const;

export const readResults = (file: string): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};

export const writeResults = (file: string, results: Results): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
};

const rounded = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
    ]),
  );

/** Puts what a section measured just now beside what others measured before. */
export const keepResult = (section: string, rows: readonly Row[]): Measured => {
  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  const measured = { on: new Date().toISOString().slice(0, 10), machine, rows: rows.map(rounded) };
  writeResults(resultFiles.latest, { ...readResults(resultFiles.latest), [section]: measured });
  return measured;
};
