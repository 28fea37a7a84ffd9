import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import type { Opened } from '../../lib/db/client.ts';
import { citationsOf } from '../../lib/publish/citation.ts';
import { type DrawnView, frozenLink } from '../../lib/publish/drawn-view.ts';
import type { Lang } from '../../lib/view/spec.ts';
import { openWorld } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const cited = async (query: string, lang: Lang) => {
  const { view } = await drawView(world.db, 'refusal-rate', new URLSearchParams(query), lang);
  const url = frozenLink(view as DrawnView);
  const { publishedAt } = (view as DrawnView).data.release;
  return { ...citationsOf(view as DrawnView), url, day: publishedAt.slice(0, 10), year: publishedAt.slice(0, 4) };
};

const query = 'd=320800.321300&y=2023-2024';
const [zh, en] = ['淮安市、宿迁市不予公开率，2023—2024年', "Refusal rate: Huai'an and Suqian, 2023–2024"];

describe('a view is cited', () => {
  it('by GB/T 7714—2015, 4.6: author. title[DS/OL]. (date of the version)[date of citation]. address.', async () => {
    const { gbt7714, url, day } = await cited(query, 'zh');
    expect(gbt7714).toBe(`公开 Gongkai. ${zh}[DS/OL]. (${day})[${day}]. ${url}.`);
  });

  it('by APA 7, 10.9: author. (year). title (version) [Data set]. address', async () => {
    const { apa, url, year } = await cited(query, 'en');
    expect(apa).toBe(`Gongkai. (${year}). ${en} (Release 1) [Data set]. ${url}`);
  });

  it('by BibTeX under a key of its own for each view', async () => {
    const [one, other] = await Promise.all([cited(query, 'en'), cited('d=320800&y=2024', 'en')]);
    expect(one.bibtex.split('\n').slice(1)).toEqual([
      '  author = {{Gongkai}},',
      `  title = {{${en}}},`,
      `  year = {${one.year}},`,
      '  note = {Release 1},',
      `  url = {${one.url}},`,
      `  urldate = {${one.day}}`,
      '}',
    ]);
    const keys = [one, other].map(({ bibtex }) => /^@misc\{([a-z0-9-]+),/.exec(bibtex)?.[1]);
    expect(new Set(keys).size).toBe(2);
  });

  it('short by its release, long with its source, always by the link that never changes', async () => {
    const { short, long, url } = await cited(query, 'zh');
    expect(short).toMatch(/^公开 Gongkai，第1版，20\d\d年/);
    expect(long).toMatch(
      /^公开 Gongkai：《淮安市、宿迁市不予公开率，2023—2024年》。来源：淮安市人民政府.+第1版，20\d\d年/,
    );
    expect(long.endsWith(url)).toBe(true);
    expect(url).toMatch(/&r=1$/);
  });
});
