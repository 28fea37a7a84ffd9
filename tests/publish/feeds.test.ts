import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET as changes } from '../../app/[lang]/releases/[release]/changes/feed/route.ts';
import { GET as releases } from '../../app/[lang]/releases/feed/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { site } from '../../lib/site.ts';
import { openWorld, restate } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
  await restate(world.db, 42);
});
afterAll(() => world.close());

const request = new Request(`${site.origin}/releases.atom`);
const askChanges = (release: string, lang = 'zh') => changes(request, { params: Promise.resolve({ lang, release }) });

it('the releases are an Atom feed, newest first', async () => {
  const response = await releases(request, { params: Promise.resolve({ lang: 'en' }) });
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const $ = load(await response.text(), { xml: true });
  expect(
    $('entry > id')
      .map((_, each) => $(each).text())
      .get(),
  ).toEqual([`${site.origin}/en/releases/2/changes`, `${site.origin}/en/releases/1/changes`]);
  expect($('feed > updated').text()).toBe($('entry > updated').first().text());
});

it('a release says which figures it changed, from what to what', async () => {
  const $ = load(await (await askChanges('2')).text(), { xml: true });
  expect($('entry > title').text()).toContain('北京市朝阳区人民政府2019年报告有');
  expect($('entry > summary').text()).toContain('属于国家秘密 · 总计：0 → 42');
});

it('a release that only added reports has no entry', async () => {
  expect(load(await (await askChanges('1')).text(), { xml: true })('entry')).toHaveLength(0);
});

it.each(['9', 'x', '../1', '1e3'])('release %s is a problem', async (release) => {
  expect((await askChanges(release)).status).toBe(404);
});
