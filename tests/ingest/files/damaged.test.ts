import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../lib/ingest/open.ts';
import { printedReport } from '../printed-report.ts';
import { randomFrom } from '../random.ts';
import { randomReport } from '../random-report.ts';
import { rendered } from './rendered.ts';

const each = Object.entries(rendered);
const whole = (render: (typeof each)[number][1]) => render(printedReport(randomReport(1)), randomFrom(1));

describe('openFile never throws', () => {
  it.each(each)('for a damaged file: %s', async (_, render) => {
    const bytes = whole(render);
    const damage = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[at] = value;
        for (const opened of await openFile(damaged, 'damaged'))
          expect('document' in opened || opened.refusal.length > 0).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it.each(each)('for a file broken off: %s', async (_, render) => {
    const bytes = whole(render);
    for (const share of [0.1, 0.5, 0.9]) {
      const opened = await openFile(bytes.subarray(0, bytes.length * share), 'part');
      expect(opened.every((one) => 'document' in one || one.refusal.length > 0)).toBe(true);
    }
  });
});
