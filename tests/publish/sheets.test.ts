import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as letter } from '../../app/[lang]/checks/[code]/file/[ending]/route.ts';
import { GET as continuity } from '../../app/[lang]/checks/continuity/file/[ending]/route.ts';
import { GET as findings } from '../../app/[lang]/checks/file/[ending]/route.ts';
import { GET as sums } from '../../app/[lang]/checks/sums/file/[ending]/route.ts';
import { GET as units } from '../../app/[lang]/checks/units/file/[ending]/route.ts';
import { GET as compare } from '../../app/[lang]/compare/file/[ending]/route.ts';
import { GET as coverage } from '../../app/[lang]/coverage/file/[ending]/route.ts';
import { GET as find } from '../../app/[lang]/find/file/[ending]/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { sheetForms } from '../../lib/publish/sheet.ts';
import { listFindings } from '../../lib/queries/findings.ts';
import { currentRelease } from '../../lib/queries/release.ts';
import { bytesOf, readWorkbook } from './ask.ts';
import { openWorld } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Route = typeof find;

const request = (query = '') => new Request(`http://localhost:3000/list?${query}`);
const ask = (route: Route, query = '', ending = 'csv', lang = 'zh') =>
  route(request(query), { params: Promise.resolve({ lang, ending }) });
const askLetter = (code: string, query = '', ending = 'csv') =>
  letter(request(query), { params: Promise.resolve({ lang: 'zh', code, ending }) });
const rowsOf = async (answer: Response): Promise<Record<string, string>[]> =>
  parse(await answer.text(), { bom: true, columns: true });

const lists: readonly (readonly [string, Route, string])[] = [
  ['findings', findings, ''],
  ['counts', findings, 'by=count'],
  ['continuity', continuity, 'all=1'],
  ['units', units, ''],
  ['sums', sums, 'what=received'],
  ['compare', compare, 'd=110105.321322&topic=refusals'],
  ['coverage', coverage, 'parent=110000&level=3'],
  ['find', find, 'q=requests-received>=0'],
];

describe.each(lists)('the list of %s', (_name, route, query) => {
  it('has the same rows in every form, each with its release, kind of data, licence and frozen address', async () => {
    const lines = await rowsOf(await ask(route, `${query}&head=id`));
    const json = await (await ask(route, query, 'json')).json();
    const [sheet] = readWorkbook(await bytesOf(await ask(route, query, 'xlsx')));
    expect(json.rows).toHaveLength(lines.length);
    expect(sheet).toHaveLength(lines.length + 1);
    const release = await currentRelease(world.db);
    for (const line of lines) {
      expect(line).toMatchObject({ data: 'published', licence: 'CC BY 4.0', release: `${release.id}` });
      expect(line.view).toContain(`r=${release.id}`);
    }
  });

  it('is kept for ever where the address names the release, and a problem where that is none', async () => {
    const { id } = await currentRelease(world.db);
    expect((await ask(route, `${query}&r=${id}`)).headers.get('cache-control')).toContain('immutable');
    expect((await ask(route, query)).headers.get('cache-control')).not.toContain('immutable');
    expect((await ask(route, `${query}&r=9999`)).status).toBe(404);
    expect((await ask(route, query, 'pdf')).status).toBe(404);
  });

  it('speaks the language of its address', async () => {
    const [zh, en] = [await ask(route, query), await ask(route, query, 'csv', 'en')];
    expect((await zh.text()).split('\r\n')[0]).toContain('版次');
    expect((await en.text()).split('\r\n')[0]).toContain('Release');
  });
});

describe('the findings', () => {
  it('are those of the query, with both values as numbers and their difference', async () => {
    const { of } = await listFindings(world.db, (await currentRelease(world.db)).id, {});
    const lines = await rowsOf(await ask(findings, 'head=id'));
    expect(lines).toHaveLength(of);
    for (const { left, right, difference } of lines)
      if (difference !== '') expect(Number(left) - Number(right)).toBe(Number(difference));
  });

  it.each([
    ['checks', findings, 'sort', 'left'],
    ['checks/units', units, 's', 'left'],
    ['checks/continuity', continuity, 'all=1&s', 'total'],
  ] as const)('of %s are in the order of the page, which their frozen address names', async (_page, route, key, by) => {
    const [up, down] = [
      await rowsOf(await ask(route, `${key}=${by}&head=id`)),
      await rowsOf(await ask(route, `${key}=-${by}&head=id`)),
    ];
    expect(up.length).toBeGreaterThan(0);
    expect(down[0]?.view).toContain(`${key.split('&').at(-1)}=-${by}`);
    expect(new Set(up.map((row) => JSON.stringify({ ...row, view: '' })))).toEqual(
      new Set(down.map((row) => JSON.stringify({ ...row, view: '' }))),
    );
  });

  it('of a letter leave out what is only a note', async () => {
    const lines = await rowsOf(await askLetter('110105', 'head=id'));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({ authority }) => authority))).toEqual(new Set(['110105']));
    expect(lines.every(({ check }) => check !== 'blank' && check !== 'deadline')).toBe(true);
    expect((await askLetter('999999')).status).toBe(404);
  });
});

describe('absence', () => {
  it('is empty with its word beside it, never 0', async () => {
    const lines = await rowsOf(await ask(compare, 'd=110105.321322&head=id'));
    const absent = lines.filter(({ value }) => value === '');
    expect(absent.length).toBeGreaterThan(50);
    expect(absent.every(({ state }) => state !== '' && state !== '原表数字')).toBe(true);
    expect(absent.every(({ low, difference }) => low === '' && difference === '')).toBe(true);
  });

  it('of a report is no report without findings: 0 is counted only where one is held', async () => {
    const lines = await rowsOf(await ask(findings, 'by=count&head=id'));
    for (const { state, findings: counted } of lines)
      if (state !== '仅正文数字') expect(counted === '').toBe(state !== '三张表');
    expect(new Set(lines.map(({ findings: counted }) => counted === ''))).toEqual(new Set([true, false]));
  });

  it('of a report is silence only where no address of it is known', async () => {
    const lines = await rowsOf(await ask(coverage, 'head=id'));
    const states = new Set(lines.map(({ state }) => state));
    expect(states).toEqual(new Set(['三张表', '仅正文数字', '已知网址，尚未读入', '未见报告']));
    for (const { state, source } of lines) {
      if (state === '未见报告') expect(source).toBe('');
      if (state === '已知网址，尚未读入') expect(source).toMatch(/^https?:/);
    }
  });
});

describe('a list that cannot be made', () => {
  it.each([
    ['find without conditions', find, ''],
    ['find with a mistake', find, 'q=refusal-rate>>1'],
    ['compare without authorities', compare, ''],
    ['compare with a wrong code', compare, 'd=x'],
  ] as const)('%s is a problem, never another list', async (_name, route, query) => {
    const answer = await ask(route, query);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('problem+json');
  });
});

describe('text of a list', () => {
  it('that a spreadsheet would run is disarmed', () => {
    const text = sheetForms.csv.write({
      stem: 'x',
      title: 'x',
      lang: 'zh',
      head: 'id',
      page: 'http://localhost:3000/x',
      release: { id: 1, publishedAt: '2026-01-01T00:00:00Z', synthetic: true },
      columns: [{ key: 'a', name: { zh: '甲', en: 'a' }, about: { zh: '甲', en: 'a' }, value: (row: string) => row }],
      rows: ['=1+1'],
    });
    expect(String(text)).toContain("'=1+1,1,synthetic");
  });
});
