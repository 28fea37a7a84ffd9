import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { readVerdicts, storeVerdicts } from '../../../lib/ingest/verdicts.ts';
import { listFindings } from '../../../lib/queries/findings.ts';
import { reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

const head = 'authority,year,check,at,verdict,note,by,on';
const good = '110105,2022,carry-continuity,requests.carried_in.total,false-alarm,,reader,2026-01-31';

describe('a file of verdicts', () => {
  it.each([
    ['with every line right', [good], 1, []],
    ['whose cell is empty', [good, good.replace('110105', '')], 1, ['verdict-empty a.csv:3']],
    ['whose year is none', [good.replace('2022', '22'), good], 1, ['verdict-year a.csv:2']],
    ['whose check is none', ['', good.replace('carry-', 'cary-')], 0, ['verdict-check a.csv:3']],
    ['whose day is none', [good.replace('2026-01-31', '31.1.2026')], 0, ['verdict-day a.csv:2']],
    ['with a line that ends early', ['110105,2022', good], 1, ['verdict-empty a.csv:2']],
    ['with a quotation mark that never closes', [`"${good}`], 0, ['verdict-broken a.csv']],
  ])('%s gives what is right and says where the rest is wrong', (_, lines, taken, expected) => {
    const { value, messages } = readVerdicts([head, ...lines].join('\n'), 'a.csv');
    expect(value).toHaveLength(taken);
    expect(messages.map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  });

  it('without the columns is not taken', () => {
    expect(readVerdicts(`who,when\n${good}`, 'a.csv')).toMatchObject({
      value: [],
      messages: [{ code: 'verdict-columns', at: 'a.csv:1' }],
    });
  });
});

describe('a false alarm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-verdicts-'));
  let opened: Opened;
  beforeAll(async () => {
    opened = await memoryDatabase();
    await writeSmallCountry(opened.db);
    writeFileSync(join(folder, 'first.csv'), [head, good.replace('reader', 'first'), good].join('\n'));
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  const store = (year: number, values: Record<string, number>, sha256: string) => {
    const report = reportWith('110105', year, values);
    return storeRun(opened.db, [[{ ...report, document: { ...report.document, sha256 } }]], { note: '' });
  };
  const carried = async (release: number) =>
    (await listFindings(opened.db, release, { check: 'carry-continuity' })).findings.map(
      ({ left, right, text, verdict }) => [left, right, /更正/.test(text.zh), verdict?.verdict ?? null],
    );

  it('is taken once where it is written twice, and stays when the check runs again for a restated year', async () => {
    expect(await storeVerdicts(opened.db, folder)).toEqual([]);
    await store(2021, { 'requests.carried_out.total': 12 }, 'a'.repeat(64));
    await store(2022, { 'requests.carried_in.total': 12 }, 'b'.repeat(64));
    expect(await carried(2)).toEqual([]);
    await store(2021, { 'requests.carried_out.total': 10 }, 'c'.repeat(64));
    expect(await carried(3)).toEqual([['10', '12', true, 'false-alarm']]);
    await store(2021, { 'requests.carried_out.total': 9 }, 'd'.repeat(64));
    expect(await carried(4)).toEqual([['9', '12', true, 'false-alarm']]);
    expect(await carried(3)).toEqual([['10', '12', true, 'false-alarm']]);
  });

  it('is withdrawn with its line, but not by a mistake in the file', async () => {
    const verdicts = async (...lines: string[]) => {
      writeFileSync(join(folder, 'first.csv'), [head, ...lines].join('\n'));
      await storeVerdicts(opened.db, folder);
      return (await carried(4)).map(([, , , verdict]) => verdict);
    };
    expect(await verdicts(good.replace('2022', '22'))).toEqual(['false-alarm']);
    expect(await verdicts(good.replace('2022', '2020'))).toEqual([null]);
    expect(await verdicts(good)).toEqual(['false-alarm']);
    expect(await verdicts()).toEqual([null]);
  });
});
