import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchPages } from './pages.ts';

const rounded = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(4)) : value]),
  );

const pages = (await benchPages()).map(rounded);
console.log('Kept pages beside the same bytes as a static file (sirv), 10 connections; p99 in ms at one connection');
console.table(pages);
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
mkdirSync('.results', { recursive: true });
writeFileSync(
  '.results/bench.json',
  `${JSON.stringify({ on: new Date().toISOString().slice(0, 10), machine, pages }, null, 2)}\n`,
);
