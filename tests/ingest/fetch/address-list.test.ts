import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddressList } from '../../../lib/ingest/fetch/address-list.ts';
import { reports } from '../files/read.ts';

const head = 'url,authority,region_code,level,year\n';

describe('readAddressList(text)', () => {
  it('reads quoted fields and leaves empty ones out', () => {
    const { value, messages } = readAddressList(
      `\ufeff${head}https://x.gov.cn/1.htm,"(区城乡建设局,x.gov.cn)",,department,2025\r\n`,
    );
    expect(messages).toEqual([]);
    expect(value).toEqual([
      {
        line: 2,
        url: 'https://x.gov.cn/1.htm',
        authority: '(区城乡建设局,x.gov.cn)',
        regionCode: null,
        level: 'department',
        year: 2025,
      },
    ]);
  });

  it('reads columns in any order', () => {
    const { value } = readAddressList('year,level,region_code,authority,url\n2022,city,320800,淮安市,http://h.gov.cn/');
    expect(value).toMatchObject([{ url: 'http://h.gov.cn/', year: 2022, regionCode: '320800' }]);
  });

  it.each([
    ['', ['list-empty line-1']],
    [head, ['list-empty line-1']],
    ['url,year\nhttp://x.cn/,2022', ['list-header line-1']],
    [`${head}nonsense,,,,2022\nhttp://x.cn/,,,,2022`, ['list-address line-2']],
    [`${head}http://x.cn/,,,,last`, ['list-year line-2']],
    [`${head}"http://x.cn/,,,,2022`, ['list-broken file']],
  ])('%j gives %j', (text, expected) => {
    expect(readAddressList(text).messages.map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  });

  it.runIf(existsSync(reports))('reads the real list whole', () => {
    const text = readFileSync(join(reports, 'addresses.csv'), 'utf8');
    const { value, messages } = readAddressList(text);
    expect(messages).toEqual([]);
    expect(value.length).toBe(text.trim().split('\n').length - 1);
  });
});
