import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askedAbout, readArguments, WrongUsage } from '../../../lib/ingest/cli/arguments.ts';
import { expandInputs } from '../../../lib/ingest/cli/inputs.ts';
import { openPath } from '../../../lib/ingest/open.ts';
import { inGbk } from '../files/encode.ts';
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
    [['--colour', 'a.html'], 'unknownOption'],
    [['--authorty', '110105', 'a.html'], 'misspeltOption'],
    [['--dryrun', 'a.html'], 'misspeltOption'],
    [['-x', 'a.html'], 'unknownOption'],
    [['--year'], 'noValue'],
    [['--year', '--json', 'a.html'], 'noValue'],
    [['--json=yes', 'a.html'], 'needsNoValue'],
  ])('%j are refused as %s', (args, code) => {
    expect(problemOf(() => readArguments(args, authorities))).toBe(code);
  });

  it('name the option that was meant', () => {
    expect(() => readArguments(['--authorty', '110105'], authorities)).toThrow(
      expect.objectContaining({
        notice: expect.objectContaining({
          text: expect.objectContaining({ en: expect.stringContaining('--authority') }),
        }),
      }),
    );
  });

  it.each([
    [['-h'], 'help'],
    [['a.html', '--colour', '--help'], 'help'],
    [['--version'], 'version'],
    [['--', '--help'], null],
    [['a.html'], null],
  ])('%j ask about the command: %s', (args, about) => {
    expect(askedAbout(args)).toBe(about);
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

  it('of a folder are also what its links lead to, each folder once; a link to nothing is named', () => {
    const linked = join(folder, 'linked');
    mkdirSync(linked);
    symlinkSync(join(folder, 'reports', 'b.html'), join(linked, 'b.html'));
    symlinkSync(join(folder, 'reports', 'deep'), join(linked, 'deep'));
    symlinkSync(linked, join(linked, 'round'));
    symlinkSync(join(folder, 'gone.html'), join(linked, 'gone.html'));
    expect(inputsOf(linked).map(({ name }) => name.slice(linked.length + 1))).toEqual([
      'b.html',
      'deep/c.txt',
      'gone.html',
    ]);
  });

  it('with names in GBK are opened under the name that was meant', async () => {
    const named = join(folder, 'gbk');
    mkdirSync(named);
    writeFileSync(Buffer.concat([Buffer.from(`${named}/`), inGbk('报告.txt')]), '政府信息公开工作年度报告');
    const [input] = inputsOf(named);
    expect(input?.name).toBe(join(named, '报告.txt'));
    expect(await openPath(input && 'path' in input.from ? input.from.path : '')).toMatchObject([
      { mediaType: 'text/plain' },
    ]);
  });

  it('of a list that Excel saved in GBK are read too', () => {
    const list = join(folder, 'gbk.csv');
    const text =
      'url,authority,region_code,level,year\r\nhttps://www.example.gov.cn/a,北京市朝阳区人民政府,,3,2024\r\n';
    writeFileSync(list, inGbk(text));
    expect(inputsOf(list)).toMatchObject([{ authority: '110105', year: 2024 }]);
  });

  it('of a CSV without addresses are the file itself: a report in that format', () => {
    const report = join(folder, 'report.csv');
    writeFileSync(report, '信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,0,0\n');
    expect(inputsOf(report)).toMatchObject([{ name: report, from: { path: report } }]);
    const empty = join(folder, 'empty.csv');
    writeFileSync(empty, '\ufeffurl,authority,region_code,level,year\n');
    expect(inputsOf(empty)).toMatchObject([{ from: { refusal: [{ code: 'list-empty' }] } }]);
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
