import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET } from '../../app/api/suggest/[lang]/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { site } from '../../lib/site.ts';
import { openWorld } from '../publish/world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = (text: string, lang = 'zh') =>
  GET(new Request(`${site.origin}/api/suggest/${lang}?${new URLSearchParams({ q: text })}`), {
    params: Promise.resolve({ lang }),
  });
const addresses = async (text: string, lang?: string): Promise<string[]> =>
  (await (await ask(text, lang)).json()).rows.map(({ address }: { address: string }) => address);

describe('what somebody who types may mean', () => {
  it.each([
    ['an authority in Chinese', '朝阳区', '/d/110105'],
    ['in pinyin', 'chaoyang', '/d/110105'],
    ['in initials', 'cyq', '/d/110105'],
    ['in traditional characters', '朝陽區', '/d/110105'],
    ['in capital letters', 'CYQ', '/d/110105'],
    ['by its code', '110105', '/d/110105'],
    ['a department in shortened initials', 'shbgt', '/d/310000-general-office'],
    ['a department shortened in Chinese', '上海办公厅', '/d/310000-general-office'],
    ['a department in pinyin with a gap', 'shanghai bangongting', '/d/310000-general-office'],
    ['a department by a name in use', '北京市城管委', '/d/110000-urban-management-commission'],
    ['a measure', '不予公开率', '/c/refusal-rate'],
    ['a measure by its code', 'refusal-rate', '/c/refusal-rate'],
    ['a ground', '国家秘密', '/reasons/state-secret'],
    ['a ground in traditional characters', '國家秘密', '/reasons/state-secret'],
    ['a page', '版次', '/releases'],
    ['a page in the other language', 'releases', '/releases'],
  ])('is %s: %s', async (_what, text, address) => {
    expect(await addresses(text)).toContain(address);
  });

  it('is told in the language of the page', async () => {
    expect(await addresses('refusal rate', 'en')).toContain('/en/c/refusal-rate');
  });

  it.each(['', '   ', '%', '_', '\\', '不存在的地方名'])('is nothing for %j', async (text) => {
    expect(await addresses(text)).toEqual([]);
  });

  it('is answered for any text (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (text) => {
        const response = await ask(text);
        expect(response.status).toBe(200);
        expect((await response.json()).rows.length).toBeLessThan(12);
      }),
      { numRuns: 40 },
    );
  });

  it('is a problem in a language that the site does not have', async () => {
    expect((await ask('x', 'fr')).status).toBe(404);
  });
});
