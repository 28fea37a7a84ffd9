import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET as map } from '../../app/[lang]/sitemap/[map]/route.ts';
import { GET as index } from '../../app/sitemap.xml/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { grounds } from '../../lib/form/grounds.ts';
import { measures } from '../../lib/form/measures.ts';
import { mostAddresses, sitemapXml } from '../../lib/publish/sitemap.ts';
import { site } from '../../lib/site.ts';
import { openWorld } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const askMap = (name: string) =>
  map(new Request(`${site.origin}/sitemap/${name}`), { params: Promise.resolve({ map: name }) });
const places = async (answer: Response) => {
  const $ = load(await answer.text(), { xml: true });
  return $('loc')
    .map((_, each) => $(each).text().replace(site.origin, ''))
    .get();
};

it('the index names every sitemap, and each answers', async () => {
  const maps = await places(await index(new Request(`${site.origin}/sitemap.xml`)));
  expect(maps).toEqual(['/sitemap/pages.xml', '/sitemap/1.xml']);
  for (const each of maps) expect((await askMap(each.split('/').at(-1) ?? '')).status).toBe(200);
});

it('every measure, ground, topic, release, authority and report is in them, in both languages', async () => {
  const all = [...(await places(await askMap('pages.xml'))), ...(await places(await askMap('1.xml')))];
  const wanted = [
    '/',
    '/data/api',
    '/topics/refusals',
    '/releases/1/changes',
    '/releases/1/data',
    '/d/110105',
    '/d/110105/2019',
    ...measures.map(({ code }) => `/c/${code}`),
    ...grounds.map(({ slug }) => `/reasons/${slug}`),
  ];
  expect(
    wanted.flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`]).filter((path) => !all.includes(path)),
  ).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

it('none holds more than the standard allows', () => {
  const many = sitemapXml(
    Array.from({ length: mostAddresses }, (_, at) => `/d/${at}`),
    site.origin,
  );
  expect(many.match(/<url>/g)).toHaveLength(mostAddresses);
});

it.each(['0.xml', 'x.xml', '1', '../1.xml'])('%s is a problem', async (name) => {
  expect((await askMap(name)).status).toBe(404);
});
