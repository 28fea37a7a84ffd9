import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { openEmbedded } from '../../lib/db/client.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { toStorable } from '../../lib/ingest/cli/reading.ts';
import { csvRecords } from '../../lib/ingest/csv.ts';
import { readReport } from '../../lib/ingest/ingest.ts';
import { openFile } from '../../lib/ingest/open.ts';
import { writeShippedAuthorities } from '../../lib/ingest/published-authorities.ts';
import type { StorableReport } from '../../lib/ingest/store/storable.ts';
import { storeRun } from '../../lib/ingest/store.ts';
import { authorities } from '../ingest/known.ts';
import { printedReport } from '../ingest/printed-report.ts';
import { randomFrom } from '../ingest/random.ts';
import { randomReport } from '../ingest/random-report.ts';
import { htmlStyle, renderHtml } from '../ingest/render-html.ts';

// An import of as many HTML reports as asked, read and stored in batches as `npm run ingest` does. Run with --expose-gc.
const asked = Number(process.argv[2] ?? 500);
const places = csvRecords(readFileSync('data/authorities.csv', 'utf8')).filter(({ level }) => level === '3');
const batchSize = 100;
const firstYear = 2019;

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** A report of an authority and year of its own, so that none is in the way of another. */
const page = (seed: number) => {
  const made = randomReport(seed);
  const place = places[seed % places.length];
  const year = firstYear + Math.floor(seed / places.length);
  const authority = { code: place?.code ?? '', name: place?.full_name_zh ?? '' };
  const random = randomFrom(seed);
  const printed = printedReport({ ...made, year, authority });
  return { code: authority.code, bytes: strToU8(renderHtml(printed, htmlStyle(random), random)) };
};

const read = async (seed: number): Promise<StorableReport> => {
  const { code, bytes } = page(seed);
  const [opened] = await openFile(bytes, `${seed}.html`);
  if (!opened || 'refusal' in opened) throw new Error(`seed ${seed} is refused`);
  const { name: file, sha256, document } = opened;
  const report = readReport(document, { file, sha256, authorities, authority: code });
  const storable = toStorable({
    file,
    sha256,
    report: 'figures' in report ? report : null,
    refusal: [],
    retrievedAt: null,
  });
  if (!('figures' in storable)) throw new Error(`seed ${seed}: ${JSON.stringify(report)}`);
  return storable;
};

const heaps: number[] = [];
const batches = async function* (): AsyncGenerator<StorableReport[]> {
  for (let from = 0; from < asked; from += batchSize) {
    const batch: StorableReport[] = [];
    for (let seed = from; seed < Math.min(asked, from + batchSize); seed++) batch.push(await read(seed));
    yield batch;
    heaps.push(heap());
  }
};

// In a folder, as the embedded database is: in memory its tables would count as the import's.
const folder = mkdtempSync(join(tmpdir(), 'gongkai-import-'));
const { db, close } = await openEmbedded(folder);
await migrate(db);
await writeShippedAuthorities(db, 'data');
const start = performance.now();
const { stored } = await storeRun(db, batches(), { note: 'bench' });
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  JSON.stringify({
    reports: stored.filter(({ outcome }) => outcome === 'new').length,
    reportsPerSecond: stored.length / seconds,
    heapAfterFirstBatch: heaps[0],
    heapAfterLastBatch: heaps.at(-1),
    heapAtMost: Math.max(...heaps),
    heapAtEnd: heap(),
    peakWithDatabase: process.resourceUsage().maxRSS / 1024,
  }),
);
await close();
rmSync(folder, { recursive: true });
