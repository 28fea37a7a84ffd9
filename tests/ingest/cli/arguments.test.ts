import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments, WrongUsage } from '../../../lib/ingest/cli/arguments.ts';
import { expandInputs } from '../../../lib/ingest/cli/inputs.ts';
import { authorities } from '../known.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const problemOf = (make: () => unknown): string => {
  try {
    make();
    return 'none';
  } catch (error) {
    if (error instanceof WrongUsage) return error.notice.code;
    throw error;
  }
};

describe('arguments', () => {
  it.each([
    [[], 'noInput'],
    [['--year', '2018', 'a.html'], 'badYear'],
    [['--year', '20 24', 'a.html'], 'badYear'],
    [['--authority', '999999', 'a.html'], 'badAuthority'],
    [['--jobs', '0', 'a.html'], 'badJobs'],
    [['--jobs', 'many', 'a.html'], 'badJobs'],
    [['--colour', 'a.html'], 'badOption'],
    [['--year'], 'badOption'],
  ])('%j are refused as %s', (args, code) => {
    expect(problemOf(() => readArguments(args, authorities))).toBe(code);
  });

  it('are read in any order', () => {
    expect(
      readArguments(['a.html', '--year', '2024', '--dry-run', 'b', '--json', '--authority', '110105'], authorities),
    ).toEqual({
      inputs: ['a.html', 'b'],
      authority: '110105',
      year: 2024,
      sourceUrl: undefined,
      dryRun: true,
      json: true,
      jobs: 2,
    });
  });
});

describe('inputs', () => {
  const inputsOf = (...args: string[]) => expandInputs(readArguments(args, authorities), authorities);

  it('of a folder are its files, those in folders too, without hidden ones', () => {
    mkdirSync(join(folder, 'reports', 'deep'), { recursive: true });
    for (const name of ['b.html', 'a.pdf', '.DS_Store', 'deep/c.txt']) writeFileSync(join(folder, 'reports', name), '');
    const names = inputsOf(join(folder, 'reports')).map(({ name }) => name.slice(folder.length + 9));
    expect(names).toEqual(['a.pdf', 'b.html', 'deep/c.txt']);
  });

  it('of a list are its addresses with authority and year, and a refusal for each bad line', () => {
    const list = join(folder, 'list.csv');
    writeFileSync(
      list,
      [
        'url,authority,region_code,level,year',
        'https://www.example.gov.cn/a,110105,,3,2024',
        'https://www.example.gov.cn/b,北京市朝阳区人民政府,,district,2023',
        'https://www.example.gov.cn/c,某办公室,110105,department,2023',
        'https://www.example.gov.cn/d,,110105,district,',
        'file:///etc/passwd,,110105,district,2024',
      ].join('\n'),
    );
    expect(inputsOf(list).map(({ authority, year, from }) => [authority, year, Object.keys(from)[0]])).toEqual([
      ['110105', 2024, 'url'],
      ['110105', 2023, 'url'],
      [undefined, 2023, 'url'],
      ['110105', undefined, 'url'],
      [undefined, undefined, 'refusal'],
    ]);
  });

  it('that are not there are wrong usage', () => {
    mkdirSync(join(folder, 'empty'));
    expect(problemOf(() => inputsOf(join(folder, 'nowhere.html')))).toBe('missing');
    expect(problemOf(() => inputsOf(join(folder, 'empty')))).toBe('emptyFolder');
  });
});
