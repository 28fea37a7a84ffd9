import { describe, expect, it } from 'vitest';
import { readReport } from '../../../lib/ingest/ingest.ts';
import type { ReadReport } from '../../../lib/ingest/report.ts';
import { deviate } from '../deviations.ts';
import { judge } from '../judge.ts';
import { authorities } from '../known.ts';
import { type PrintedReport, printedReport } from '../printed-report.ts';
import { randomFrom } from '../random.ts';
import { randomReport } from '../random-report.ts';
import { documentOf } from './read.ts';
import { pdfStyle, renderPdf } from './render-pdf.ts';
import { type RenderFile, rendered } from './rendered.ts';

// A nightly run asks for thousands: npm run test:random.
const reports = Number(process.env.GONGKAI_RANDOM_FILES ?? 120);
const timeout = 60_000 + reports * 1000;
const each = Object.entries(rendered);

const read = async (report: PrintedReport, render: RenderFile, seed: number): Promise<ReadReport> => {
  const document = await documentOf(render(report, randomFrom(seed)));
  const made = readReport(document, { file: 'report', sha256: '', authorities });
  if (!('figures' in made)) throw new Error(`seed ${seed}: ${JSON.stringify(made)}`);
  return made;
};

describe('a report printed without faults', () => {
  it.each(each)('is read exactly from %s', async (_, render) => {
    for (let seed = 1; seed <= 4; seed++) {
      const made = randomReport(seed);
      const report = await read(printedReport(made), render, seed);
      const { absent, doubtful, wrong } = judge(report, made.cells);
      expect({ seed, absent, doubtful, wrong }).toEqual({ seed, absent: [], doubtful: [], wrong: [] });
      expect(report).toMatchObject({ year: made.year, edition: made.edition.id, authority: made.authority.code });
    }
  });
});

describe('a report with the faults of real ones', { timeout }, () => {
  const share = Math.ceil(reports / each.length);
  it.each(each)('has nothing silently wrong in %s', async (name, render) => {
    for (let seed = 1; seed <= share; seed++) {
      const printed = printedReport(randomReport(seed));
      const faults = deviate(printed, randomFrom(seed * 7919));
      const { wrong, doubtful } = judge(await read(printed, render, seed), printed.truth);
      expect({ name, seed, faults, wrong, doubtful }).toEqual({ name, seed, faults, wrong: [], doubtful: [] });
    }
  });
});

// Found by the nightly run: a page that sets the columns elsewhere than the page with their heads.
it.each([195, 329])('a blank is not taken for its neighbour on a later page (seed %i)', async (seed) => {
  const printed = printedReport(randomReport(seed));
  deviate(printed, randomFrom(seed * 7919));
  const render = rendered['PDF with lines'];
  expect(render && judge(await read(printed, render, seed), printed.truth).wrong).toEqual([]);
});

describe('a PDF without lines', { timeout }, () => {
  const withoutLines: RenderFile = (report, random) => renderPdf(report, pdfStyle(random, 'none'));

  it('is read by where its labels and figures stand', async () => {
    for (let seed = 1; seed <= 4; seed++) {
      const made = randomReport(seed);
      const { absent, doubtful, wrong } = judge(await read(printedReport(made), withoutLines, seed), made.cells);
      expect({ seed, absent, doubtful, wrong }).toEqual({ seed, absent: [], doubtful: [], wrong: [] });
    }
  });

  // Blank cells leave its columns open: then a figure may be absent, or doubtful with a finding beside it.
  it('has nothing silently wrong, whatever its faults', async () => {
    for (let seed = 1; seed <= Math.ceil(reports / each.length); seed++) {
      const printed = printedReport(randomReport(seed));
      const faults = deviate(printed, randomFrom(seed * 7919));
      const { wrong } = judge(await read(printed, withoutLines, seed), printed.truth);
      expect({ seed, faults, wrong }).toEqual({ seed, faults, wrong: [] });
    }
  });
});
