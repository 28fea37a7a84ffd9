import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateMetadata } from '../../app/[lang]/c/[measure]/page.tsx';
import type { Opened } from '../../lib/db/client.ts';
import { forEver, live } from '../../lib/publish/answer.ts';
import { measureAddress } from '../../lib/view/addresses.ts';
import { viewParams } from '../../lib/view/params.ts';
import { encodeView } from '../../lib/view/url.ts';
import { view } from '../view/arbitrary.ts';
import { askForm, bytesOf } from './ask.ts';
import { openWorld } from './world.ts';

/** The grammar's rules 1, 4 and 5 as answers show them, over any view of the figures that ship. */

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const runs = { numRuns: 40 };
const newest = 1;
const form = fc.constantFrom('csv', 'json', 'svg');
/** Of authorities that are there: an unknown one is refused, which rule 1 holds. */
const known = fc.option(fc.subarray(['110101', '110105', '110108', '310000-general-office']), { nil: null });
const shown = fc
  .tuple(view, known)
  .map(([spec, authorities]) => ({ ...spec, authorities, highlight: authorities?.slice(0, 3) ?? [] }));
const lang = fc.constantFrom('zh' as const, 'en' as const);

describe('rule 1: a data form refuses what it cannot read', () => {
  it('with the key, a code and what is allowed, and without the text', async () => {
    const key = fc.constantFrom(...viewParams.map((param) => param.key));
    await fc.assert(
      fc.asyncProperty(view, key, form, lang, async (spec, wrong, ending, said) => {
        const response = await askForm(spec.measure, ending, `${wrong}=zqzq`, said);
        const problem = await response.json();
        expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
        expect(problem.errors).toMatchObject([{ path: wrong, code: expect.stringMatching(/^[a-z-]+$/) }]);
        expect(problem.errors[0].allowed).not.toBe('');
        expect(JSON.stringify(problem)).not.toContain('zqzq');
      }),
      runs,
    );
  });
});

describe('rule 4: a link with a release is kept for ever', () => {
  it('any view: for ever with the release, shortly without, the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(shown, form, async (spec, ending) => {
        const answers = [newest, newest, null].map((release) =>
          askForm(spec.measure, ending, encodeView({ ...spec, release })),
        );
        const [once, again, loose] = await Promise.all(answers);
        expect([once?.status, once?.headers.get('cache-control')]).toEqual([200, forEver]);
        expect([loose?.status, loose?.headers.get('cache-control')]).toEqual([200, live]);
        expect(once?.headers.get('etag')).toBe(again?.headers.get('etag'));
        if (once && again) expect(await bytesOf(once)).toEqual(await bytesOf(again));
      }),
      runs,
    );
  });
});

describe('rule 5: one address of a measure is the one that counts', () => {
  const metadata = (measure: string, query: string, said: 'zh' | 'en') =>
    generateMetadata({
      params: Promise.resolve({ lang: said, measure }),
      searchParams: Promise.resolve(Object.fromEntries(new URLSearchParams(query))),
    });

  it('a sum, which has no size to find peers by, has its page too', async () => {
    const { robots } = await metadata('suits-after-review-rate', 'd=110000-sum-3&g=peer', 'zh');
    expect(robots).toEqual({ index: false, follow: true });
  });

  it('any view names it as canonical, and only itself is indexed', async () => {
    await fc.assert(
      fc.asyncProperty(view, lang, async (spec, said) => {
        const query = encodeView({ ...spec, release: spec.release && newest });
        const { alternates, robots } = await metadata(spec.measure, query, said);
        expect(`${alternates?.canonical}`).toMatch(new RegExp(`${measureAddress(spec.measure, said)}$`));
        expect(robots).toEqual(query === '' ? undefined : { index: false, follow: true });
      }),
      runs,
    );
  });

  it.each(['refusal-rate', 'outcome-mix', 'penalties'])('%s with nothing chosen is indexed', async (measure) => {
    expect((await metadata(measure, 'utm_source=paper', 'zh')).robots).toBeUndefined();
  });
});
