import { describe, expect, it } from 'vitest';
import { toStorable } from '../../../lib/ingest/cli/reading.ts';
import { readReport } from '../../../lib/ingest/ingest.ts';
import { readMarkdown } from '../../../lib/ingest/read-markdown.ts';
import { authorities } from '../known.ts';
import { printedReport } from '../printed-report.ts';
import { randomReport } from '../random-report.ts';
import { renderMarkdown } from '../render-text.ts';

/** Why the report of an authority of this name cannot be stored. */
const refusedFor = (name: string): string => {
  const printed = printedReport({ ...randomReport(1), authority: { code: '', name } });
  const read = readReport(readMarkdown(renderMarkdown(printed, true)), { file: 'a.md', sha256: '', authorities });
  if (!('figures' in read)) throw new Error('refused');
  const storable = toStorable({ file: 'a.md', sha256: '', report: read, refusal: [], retrievedAt: null });
  return 'figures' in storable ? '' : (storable[0]?.text.en ?? '');
};

describe('a report whose authority is not settled', () => {
  it('is refused with the codes that its name may mean', () => {
    expect(refusedFor('鼓楼区人民政府')).toMatch(/perhaps one of: 320106 .*、320302 .*--authority CODE/);
  });

  it('is stored under the code of the year where its name has had two', () => {
    expect(refusedFor('南通市崇川区人民政府')).toBe('');
  });

  it('is refused with its name alone where no list has one like it', () => {
    expect(refusedFor('某某地方人民政府')).toMatch(/printed as "某某地方人民政府"\); name it with --authority CODE/);
  });
});
