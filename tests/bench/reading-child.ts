import { readReport } from '../../lib/ingest/ingest.ts';
import { openFile } from '../../lib/ingest/open.ts';
import { authorities } from '../ingest/known.ts';
import { printedReport } from '../ingest/printed-report.ts';
import { randomFrom } from '../ingest/random.ts';
import { randomReport } from '../ingest/random-report.ts';
import { formats } from './formats.ts';

// One file type in a process of its own, so that its peak memory is its own. Arguments: type, files, rounds.
const [type = 'html', files = '30', rounds = '5'] = process.argv.slice(2);
const format = formats[type];
if (!format) throw new Error(`there is no type ${type}`);

const documents = Array.from({ length: Number(files) }, (_, seed) =>
  format.printed(printedReport(randomReport(seed)), randomFrom(seed)),
);

const readOwn = async (bytes: Uint8Array) => {
  for (const opened of await openFile(bytes, 'report')) {
    if ('refusal' in opened) throw new Error(JSON.stringify(opened.refusal));
    readReport(opened.document, { file: opened.name, sha256: opened.sha256, authorities });
  }
};

const openOwn = async (bytes: Uint8Array) => {
  await openFile(bytes, 'report');
};

const seconds = async (work: (bytes: Uint8Array) => unknown) => {
  const start = performance.now();
  for (const bytes of documents) await work(bytes);
  return (performance.now() - start) / 1000;
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Times = [read: number, opened: number, library: number];

// In turn, round by round, so that a change of the machine hits all alike.
const oneRound = async (): Promise<Times> => [
  await seconds(readOwn),
  await seconds(openOwn),
  await seconds(format.open),
];

// An import reads thousands: until each has been read as often as a thousand times, or for a while, it only warms up.
const warm = { reads: 1000, seconds: 20 };
const begun = performance.now();
for (let reads = 0; reads < warm.reads && performance.now() - begun < warm.seconds * 1000; reads += documents.length)
  await oneRound();

const times: Times[] = [];
for (let round = 0; round < Number(rounds); round++) times.push(await oneRound());
const milliseconds = (at: 0 | 1 | 2) => (1000 * median(times.map((time) => time[at]))) / documents.length;
const libraryAlone = {
  library: format.library,
  libraryMs: milliseconds(2),
  ratioOpened: median(times.map(([, opened, library]) => opened / library)),
  ratioRead: median(times.map(([read, , library]) => read / library)),
};
const result = {
  type,
  files: documents.length,
  kilobytes: documents.reduce((sum, bytes) => sum + bytes.length, 0) / documents.length / 1024,
  reportsPerSecond: documents.length / median(times.map(([read]) => read)),
  openedMs: milliseconds(1),
  readMs: milliseconds(0),
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  ...(format.library === null ? {} : libraryAlone),
};
process.stdout.write(JSON.stringify(result));
