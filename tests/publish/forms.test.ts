import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import type { Opened } from '../../lib/db/client.ts';
import { csvOf } from '../../lib/publish/csv.ts';
import type { DrawnView } from '../../lib/publish/drawn-view.ts';
import { formats } from '../../lib/publish/formats.ts';
import { askForm, bytesOf, readCsv, readWorkbook, readZip } from './ask.ts';
import { openWorld, restate } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const endings = Object.keys(formats);

describe('a CSV', () => {
  it('begins with the mark that Excel needs, and its lines end as RFC 4180 says', async () => {
    const bytes = await bytesOf(await askForm('refusal-rate', 'csv'));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
  });

  it.each([
    ['', 'zh', '机关代码'],
    ['', 'en', 'Authority code'],
    ['head=en', 'zh', 'Authority code'],
    ['head=id', 'zh', 'authority'],
  ])('with "%s" in %s has the head "%s"', async (query, lang, first) => {
    const text = await (await askForm('refusal-rate', 'csv', query, lang)).text();
    expect(text.replace('\uFEFF', '').split(',')[0]).toBe(first);
  });

  it('under English heads speaks English in every cell, whatever the page speaks', async () => {
    for (const [measure, name] of [
      ['refusal-rate', 'Refusal rate'],
      ['refusal-reasons', 'State secret'],
      ['outcome-mix', 'Disclosed in full'],
    ] as const) {
      const [row = {}] = readCsv(await (await askForm(measure, 'csv', 'head=en&d=110105&y=2019')).text());
      const { 'Source document': _, ...own } = row;
      expect(own['Series name']).toBe(name);
      expect(Object.values(own).join()).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('leaves an absent value empty and says why, and writes a zero as 0', async () => {
    const rows = readCsv(await (await askForm('refusal-rate', 'csv', 'head=id&d=110105&y=2019-2020')).text());
    expect(rows.map(({ year, value, state }) => [year, value, state])).toEqual([
      ['2019', String(475 / 2521), 'printed'],
      ['2020', '', 'not-published'],
    ]);
    const reasons = readCsv(await (await askForm('refusal-reasons', 'csv', 'head=id&d=110105&y=2019&u=n')).text());
    expect(reasons.find((row) => row.series === 'state_secret')?.value).toBe('0');
  });

  it('leads from each number to its report, its document and the frozen view', async () => {
    const [row] = readCsv(await (await askForm('refusal-rate', 'csv', 'head=id&d=110105&y=2019')).text());
    expect(row).toMatchObject({
      numerator: '475',
      denominator: '2521',
      release: '1',
      report: 'http://localhost:3000/d/110105/2019#refused.state_secret.total',
      view: 'http://localhost:3000/c/refusal-rate?d=110105&y=2019&v=line&u=rate&s=code&r=1',
    });
    expect(row?.source).toContain('beijing.gov.cn');
  });

  it('holds every authority that has the measure with rows=all', async () => {
    const [few, all] = await Promise.all(
      ['d=110105', 'd=110105&rows=all'].map(async (query) =>
        readCsv(await (await askForm('refusal-rate', 'csv', `head=id&${query}`)).text()),
      ),
    );
    expect(new Set(few?.map((row) => row.authority))).toEqual(new Set(['110105']));
    expect(new Set(all?.map((row) => row.authority)).size).toBeGreaterThan(5);
  });
});

describe('a workbook', () => {
  it('has three sheets: data, notes and states, citation', async () => {
    const [data, notes, citation] = readWorkbook(await bytesOf(await askForm('refusal-rate', 'xlsx', 'd=110105')));
    expect(data?.[0]?.slice(0, 3)).toEqual(['机关代码', '机关', '报告年度']);
    expect(notes?.flat()).toContain('not-published');
    expect(citation?.flat().join(' ')).toContain('&r=1');
  });
});

describe('an archive', () => {
  it('holds rows, code book, states and a README that cites and licenses', async () => {
    const files = readZip(await bytesOf(await askForm('refusal-rate', 'zip', 'd=110105')));
    expect(Object.keys(files).sort()).toEqual([
      'README.md',
      'code-book.csv',
      'gongkai-refusal-rate-d-110105-r1.csv',
      'states.csv',
    ]);
    expect(files['README.md']).toContain('CC BY 4.0');
    expect(files['README.md']).toContain('@misc{gongkai-refusal-rate-r1-');
    expect(readCsv(files['code-book.csv'] ?? '').map((row) => row.cell)).toContain('concluded.total.total');
  });
});

describe('a view that cannot be answered', () => {
  it('names each invalid key, why, and what is allowed, and never what was sent', async () => {
    const response = await askForm('refusal-rate', 'json', 'y=abc&v=%3Cscript%3E&utm_source=zzz&head=klingon');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      status: 400,
      errors: [
        { path: 'y', code: 'not-years', allowed: '2024, 2019-2024, first-latest, last5' },
        { path: 'v', code: 'not-allowed' },
        { path: 'head', code: 'not-allowed', allowed: 'zh en id' },
      ],
    });
    expect(text).not.toMatch(/script|zzz|utm|klingon/);
  });

  it.each([
    ['refusl-rate', 'csv', '', 404, 'refusal-rate'],
    ['refusal-rate', 'csv', 'r=77', 404, 1],
    ['refusal-rate', 'exe', '', 404, 'csv xlsx json png svg zip'],
  ])('%s.%s?%s is %i and names the nearest', async (measure, ending, query, status, nearest) => {
    const response = await askForm(measure, ending, query);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ nearest });
  });

  it('refuses an authority that nobody is, since a dropped filter is a wrong number', async () => {
    const response = await askForm('refusal-rate', 'csv', 'd=110105.990099');
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ path: 'd', code: 'unknown-authority' }] });
  });

  it('ignores keys it does not know: the bytes are the same', async () => {
    const [plain, noisy] = await Promise.all([
      askForm('refusal-rate', 'csv'),
      askForm('refusal-rate', 'csv', 'utm_source=x&fbclid=y'),
    ]);
    expect(noisy.headers.get('etag')).toBe(plain.headers.get('etag'));
  });
});

describe('caching', () => {
  it('keeps a live view by its tag and answers 304', async () => {
    const first = await askForm('refusal-rate', 'csv');
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=600');
    const tag = first.headers.get('etag') ?? '';
    const again = await askForm('refusal-rate', 'csv', '', 'zh', { 'if-none-match': `W/${tag}, "other"` });
    expect([again.status, (await again.text()).length]).toEqual([304, 0]);
  });

  it('names files after their view, in letters that no header minds', async () => {
    const response = await askForm('refusal-rate', 'csv', 'y=2019-2020&d=110105&head=id', 'en');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="gongkai-refusal-rate-en-d-110105-y-2019-2020-head-id-r1.csv"',
    );
  });
});

// Last, since it adds releases.
describe('a frozen view', () => {
  const query = 'd=110105.321322&y=2019-2025&r=1';

  it.each(endings)('is the same bytes as %s after a revision, while the live one has changed', async (ending) => {
    const frozen = await bytesOf(await askForm('refusal-rate', ending, query));
    const live = await bytesOf(await askForm('refusal-rate', ending, 'd=110105.321322&y=2019-2025'));
    const release = await restate(world.db, 500 + endings.indexOf(ending));
    const later = await askForm('refusal-rate', ending, query);
    expect(later.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(Buffer.from(await bytesOf(later)).equals(Buffer.from(frozen))).toBe(true);
    const liveLater = await bytesOf(await askForm('refusal-rate', ending, 'd=110105.321322&y=2019-2025'));
    expect(Buffer.from(liveLater).equals(Buffer.from(live))).toBe(false);
    expect(release).toBeGreaterThan(1);
  });
});

describe('all rows of a measure as CSV', () => {
  it('are written as a stream, with the bytes of the whole', async () => {
    const { view } = await drawView(world.db, 'refusal-rate', new URLSearchParams('rows=all'), 'zh');
    const answer = await askForm('refusal-rate', 'csv', 'rows=all');
    expect(answer.headers.get('content-length')).toBeNull();
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(answer))).toBe(csvOf(view as DrawnView));
  });

  it('cost nothing where the client holds them', async () => {
    const tag = (await askForm('refusal-rate', 'csv', 'rows=all')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const again = await askForm('refusal-rate', 'csv', 'rows=all', 'zh', { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await askForm('refusal-rate', 'csv', 'rows=all&head=en')).headers.get('etag')).not.toBe(tag);
  });
});
