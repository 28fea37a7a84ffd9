import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCode } from '../../app/_ui/search/find-everything.ts';
import { embeddedBulk } from '../../lib/db/bulk.ts';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { fillDemo } from '../../lib/demo/fill.ts';
import { authorityByCode } from '../../lib/queries/authorities.ts';
import { districtsOf } from '../../lib/queries/districts.ts';
import { meantBy } from '../../lib/queries/meant.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await fillDemo(embeddedBulk(opened), 'beijing', 11);
});
afterAll(() => opened.close());

describe('who is meant by a text', () => {
  it.each([
    ['110105', ['110105']],
    ['北京市朝阳区', ['110105']],
    ['北京市', ['110000']],
    ['Beijing', ['110000']],
    ['没有此地', []],
  ])('%s is the whole of a name or code, or of none', async (text, codes) => {
    expect((await meantBy(opened.db, 1, text, 20)).map(({ code }) => code)).toEqual(codes);
  });

  it('is several where part of a name fits several', async () => {
    const found = await meantBy(opened.db, 1, '山', 20);
    expect(found.map(({ name }) => name.zh)).toEqual(expect.arrayContaining(['石景山区', '房山区']));
  });
});

describe('the authority that a text search is limited to', () => {
  const asked = (authority: string | undefined) => ({
    text: '公开',
    authority,
    year: undefined,
    section: undefined,
    page: 1,
  });

  it.each([
    ['北京市朝阳区', '110105', 0],
    [undefined, undefined, 0],
    ['没有此地', '没有此地', 0],
  ])('is, for %s, the one of the name', async (typed, code, several) => {
    const found = await withCode(opened.db, 1, asked(typed));
    expect([found.asked.authority, found.several.length]).toEqual([code, several]);
  });

  it('is asked for where a name fits several, and none is taken', async () => {
    const found = await withCode(opened.db, 1, asked('山'));
    expect(found.several.length).toBeGreaterThan(1);
    expect(found.asked.authority).toBe('山');
  });
});

describe('the districts that may be drawn instead', () => {
  it('are those below an authority and those below its parent, the most populous first', async () => {
    const found = await districtsOf(opened.db, 1, ['110000'], 5);
    const beijing = found.find(({ parent }) => parent.code === '110000');
    expect(beijing).toMatchObject({ of: 16 });
    expect(beijing?.codes.slice(0, 2)).toEqual(['110105', '110108']);
    expect(beijing?.codes.length).toBe(5);
    const beside = await districtsOf(opened.db, 1, ['110105'], 20);
    expect(beside.map(({ parent }) => parent.code)).toEqual(['110000']);
    const { children } = (await authorityByCode(opened.db, 1, '110000')) ?? { children: [] };
    const governments = children.filter(({ level }) => level <= 3).map(({ code }) => code);
    expect([...(beside[0]?.codes ?? [])].sort()).toEqual(governments.sort());
  });

  it('are none where nobody is below', async () => {
    expect(await districtsOf(opened.db, 1, [], 20)).toEqual([]);
  });
});
