import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { readCursor, writeCursor } from '../../lib/publish/api/cursor.ts';
import { openWorld, restate } from '../publish/world.ts';
import { ask, askJson } from './ask.ts';

type Row = Record<string, unknown>;

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('GET /reports/{code}/{year}', () => {
  it('gives report, figures and findings', async () => {
    const { report, figures, findings } = await askJson('reports/110105/2019');
    expect(report).toMatchObject({ year: 2019, edition: '2019', authority: { code: '110105' } });
    expect(figures['refused.deliberative.total']).toMatchObject({ value: 207, raw: '207', state: 'printed' });
    expect(Array.isArray(findings)).toBe(true);
  });

  it('keeps a blank a blank, and never makes it 0', async () => {
    const { figures } = await askJson('reports/110105/2019');
    const absent = Object.values(figures as Record<string, { value: number | null; state: string }>).filter(
      (each) => each.value === null,
    );
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.filter((each) => each.state === 'printed')).toEqual([]);
  });

  it('holds no cell that the edition does not ask', async () => {
    const { figures } = await askJson('reports/110105/2019');
    expect(Object.keys(figures)).not.toContain('normative.in_force');
    expect(Object.keys(figures)).toContain('procurement.amount');
  });
});

describe('pages', () => {
  it.each(['reports', 'observations/refusal-rate', 'findings', 'authorities?level=1', 'releases/1/changes'])(
    'of %s, one after another, are the whole list',
    async (address) => {
      const join = address.includes('?') ? '&' : '?';
      const whole = await askJson(`${address}${join}limit=1000`);
      const rows: unknown[] = [];
      let next: string | null = '';
      for (let page = 0; next !== null && page < 40; page += 1) {
        const got: { rows: unknown[]; next: string | null } = await askJson(
          `${address}${join}limit=3${next ? `&cursor=${next}` : ''}`,
        );
        rows.push(...got.rows);
        next = got.next;
      }
      expect(rows).toEqual(whole.rows.slice(0, rows.length));
      expect(rows.length).toBe(whole.rows.length);
    },
  );

  it('name the next one in a Link header that repeats known keys only', async () => {
    const link = (await ask('authorities?level=1&limit=2&evil=%22%3E%0d%0aX')).headers.get('link') ?? '';
    expect(link).toMatch(/^<\/api\/v1\/authorities\?level=1&cursor=[\w-]+&limit=2>; rel="next"$/);
  });

  it.each([
    ['findings', [2019, '110105']],
    ['reports', [100]],
    ['observations/refusal-rate', [100]],
    ['observations/refusal-rate', ['110105', 2019]],
    ['authorities', ['110105', 2019]],
  ])('of %s are refused for a cursor of another list', async (address, cursor) => {
    expect((await ask(`${address}?cursor=${writeCursor({ release: 1, at: cursor })}`)).status).toBe(400);
  });

  it('have cursors that survive any text (property)', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.tuple(fc.integer(), fc.string({ maxLength: 80 })), (release, at) => {
        const written = writeCursor({ release, at });
        expect(readCursor(written)).toEqual(written.length <= 300 ? { release, at } : null);
      }),
    );
  });
});

describe('GET /reports', () => {
  it.each([
    ['d=110105.321322', ({ authority }: Row) => ['110105', '321322'].includes(`${authority}`)],
    ['year=2019', ({ year }: Row) => year === 2019],
    ['y=2023-2024', ({ year }: Row) => year === 2023 || year === 2024],
    ['level=3&year=2019', ({ level, year }: Row) => level === 3 && year === 2019],
    ['parent=320000', ({ authority }: Row) => `${authority}`.startsWith('32')],
  ])('?%s gives those reports and no others', async (query, meets) => {
    const [some, all] = await Promise.all([askJson(`reports?${query}`), askJson('reports?limit=1000')]);
    expect(some.rows).toEqual(all.rows.filter(meets));
    expect(some.of).toBe(some.rows.length);
    expect(some.rows.length).toBeGreaterThan(0);
  });

  it('tells an unknown address by a word', async () => {
    const { rows } = await askJson('reports?limit=1000');
    for (const row of rows) expect(row.source_state).toBe(row.source === null ? 'unknown' : 'known');
  });
});

describe('one number to check', () => {
  it('comes with cells, document, revisions, citation and a block to copy in both languages', async () => {
    const found = await askJson('numbers/refusal-rate/110105/2019');
    expect(found).toMatchObject({ value: 475 / 2521, numerator: { value: 475 }, denominator: { value: 2521 } });
    expect(found.numerator.cells).toHaveLength(8);
    expect(found.text.zh).toContain('分子：475');
    expect(found.text.en).toContain('Denominator (requests concluded): 2,521');
    expect(found.text.zh).toContain(found.document.sourceUrl);
  });
});

describe('any address', () => {
  const name = fc.constantFrom(
    'authorities',
    'reports',
    'findings',
    'observations',
    'views',
    'releases',
    'numbers',
    '..',
    '%00',
    '__proto__',
  );
  const part = fc.oneof(
    name,
    fc.string(),
    fc.constantFrom('110105', '2019', 'refusal-rate', '1', 'changes', 'revisions'),
  );

  it('gives an answer or a problem (property)', async () => {
    const query = fc.array(fc.tuple(fc.constantFrom('r', 'd', 'y', 'q', 'level', 'limit', 'cursor'), fc.string()), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), query, async (path, pairs) => {
        const response = await ask(`${path.map(encodeURIComponent).join('/')}?${new URLSearchParams(pairs)}`);
        expect([200, 400, 404]).toContain(response.status);
      }),
      { numRuns: 80 },
    );
  });
});

// Last, since it adds a release.
describe('a release', () => {
  it('keeps its answers, and the newest tells what was revised', async () => {
    const frozen = 'observations/refusal-rate?d=110105&r=1';
    const before = await ask(frozen);
    const text = await before.text();
    const release = await restate(world.db, 123);
    const after = await ask(frozen);
    expect(await after.text()).toBe(text);
    expect(after.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask(frozen, { 'if-none-match': before.headers.get('etag') ?? '' })).status).toBe(304);
    expect(await askJson('views/refusal-rate/revisions?d=110105.321322&y=2019-2025&r=1')).toMatchObject({
      revised: 1,
      rows: [{ authority: '110105', year: 2019, cell: 'refused.state_secret.total', before: 0, after: 123 }],
    });
    const { rows } = await askJson(`releases/${release}/changes`);
    expect(rows).toEqual([expect.objectContaining({ kind: 'restated', before: 0, after: 123 })]);
    expect((await askJson('observations/refusal-rate?d=110105')).rows[0].numerator).toBe(598);
  });

  it.each(['reports', 'observations/refusal-rate', 'findings', 'authorities'])(
    'stays the one in which a walk through the pages of %s began',
    async (address) => {
      const first = await askJson(`${address}?limit=3`);
      await restate(world.db, first.release.id + 200);
      const second = await askJson(`${address}?limit=3&cursor=${first.next}`);
      expect(second.release).toEqual(first.release);
      const newest = (await askJson(`${address}?limit=3`)).release.id;
      expect(newest).toBeGreaterThan(first.release.id);
      expect((await ask(`${address}?limit=3&cursor=${first.next}&r=${newest}`)).status).toBe(400);
    },
  );
});
