import { readReport } from '../../lib/ingest/ingest.ts';
import { deviate } from '../ingest/deviations.ts';
import { authorities } from '../ingest/known.ts';
import { printedReport } from '../ingest/printed-report.ts';
import { randomFrom } from '../ingest/random.ts';
import { randomReport } from '../ingest/random-report.ts';
import { printings } from './kinds.ts';
import type { Judged } from './tally.ts';

/** Random reports with the faults of real ones, `seeds` of them in each layout and format, as they are read back. */
export const randomReadings = async function* (seeds: number): AsyncGenerator<Judged> {
  for (const { name, kind, read } of printings)
    for (let seed = 1; seed <= seeds; seed++) {
      const made = randomReport(seed);
      const printed = printedReport(made);
      deviate(printed, randomFrom(seed * 7919));
      const document = await read(printed, randomFrom(seed));
      const report = readReport(document, { file: 'report', sha256: '', authorities });
      if (!('figures' in report)) throw new Error(`${name}, seed ${seed}: ${JSON.stringify(report)}`);
      yield { kind, edition: made.edition.id, report, truth: printed.truth };
    }
};
