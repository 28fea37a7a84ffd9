import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, readBytes, reports } from './read.ts';

const expectedOf = (id: string): { year: number; edition: string; figures: Record<string, number | string | null> } =>
  JSON.parse(readFileSync(join(reports, 'figures', `${id}.json`), 'utf8'));

describe.runIf(existsSync(reports))('a real file', () => {
  it.each([
    ['huaian-2024', '320800'],
    ['huaian-hongze-2023', '320813'],
  ])('%s.pdf gives exactly its figures', async (id, authority) => {
    const { year, edition, figures } = expectedOf(id);
    const report = await readBytes(bytesOf(`${id}.pdf`));
    const written = Object.entries(report.figures).map(([code, figure]) => [
      code,
      typeof figures[code] === 'string' ? figure.raw : figure.value,
    ]);
    expect(Object.fromEntries(written)).toEqual(figures);
    expect(report).toMatchObject({ year, edition, authority });
  });

  it('tells the page on which a figure of a PDF stands', async () => {
    const { figures } = await readBytes(bytesOf('huaian-2024.pdf'));
    expect(figures['rules.issued']?.place?.page).toBe(3);
    expect(figures['unavailable.not_held.natural']?.place?.page).toBe(4);
    expect(figures['declined.petition.natural']?.place?.page).toBe(5);
  });

  it('form-2021-blank.docx is the empty form: every cell blank, none 0', async () => {
    const report = await readBytes(bytesOf('form-2021-blank.docx'), { authority: '320800', year: 2024 });
    const { figures, edition, findings } = report;
    expect(edition).toBe('2021');
    expect(Object.keys(figures)).toHaveLength(200);
    expect(Object.keys(figures).filter((code) => /^(review|suit_)/.test(code))).toHaveLength(15);
    expect(findings.filter(({ check }) => check === 'missing-table')).toEqual([]);
    expect(Object.entries(figures).filter(([, { state, value }]) => state !== 'blank' || value !== null)).toEqual([]);
  });
});
