import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET } from '../../app/[lang]/releases/[release]/data/[file]/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { type BulkName, type BulkTable, bulkFiles, bulkNames, bulkTables } from '../../lib/publish/bulk/tables.ts';
import { allowFraming } from '../../lib/serve/framing.ts';
import { site } from '../../lib/site.ts';
import { bytesOf, readCsv } from './ask.ts';
import { faultsOfPackage, faultsOfRows } from './data-package.ts';
import { openWorld, restate } from './world.ts';

let world: Opened;
let release: number;
beforeAll(async () => {
  world = await openWorld();
  release = await restate(world.db, 17);
});
afterAll(() => world.close());

const ask = (file: string, head: HeadersInit = {}, number: string | number = release) =>
  GET(new Request(`${site.origin}/releases/${number}/data/${file}`, { headers: head }), {
    params: Promise.resolve({ lang: 'zh', release: `${number}`, file }),
  });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const csvOf = async (name: BulkName) => readCsv(await (await ask(`${name}.csv`)).text());
const parquetOf = async (name: BulkName) => {
  const file = (await (await ask(`${name}.parquet`)).arrayBuffer()) as ArrayBuffer;
  return parquetReadObjects({ file });
};

interface Described {
  resources: { name: string; path: string; bytes: number; hash: string; schema?: Parameters<typeof faultsOfRows>[0] }[];
}
const described = async (): Promise<Described> => (await ask('datapackage.json')).json();

describe('the package of a release', () => {
  it('is described as the Data Package standard asks', async () => {
    expect(faultsOfPackage(await described())).toEqual([]);
  });

  it('names every file with its true size and checksum', async () => {
    const { resources } = await described();
    expect(resources.map(({ path }) => path)).toEqual(bulkFiles.map(({ file }) => file));
    for (const { path, bytes, hash } of resources) {
      const content = await bytesOf(await ask(path));
      expect([path, content.length, `sha256:${sha256(content)}`]).toEqual([path, bytes, hash]);
    }
  });

  it.each(bulkNames)('has rows in %s that keep its schema', async (name) => {
    const schema = (await described()).resources.find((each) => each.name === name)?.schema;
    const rows = await csvOf(name);
    expect(schema && faultsOfRows(schema, rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(bulkNames)('refers from %s to rows that are there', async (name) => {
    const { refers = {} }: BulkTable = bulkTables[name];
    const rows = await csvOf(name);
    for (const [field, { table, field: key }] of Object.entries(refers)) {
      const known = new Set((await csvOf(table as BulkName)).map((row) => row[key]));
      expect([...new Set(rows.map((row) => row[field]))].filter((value) => !known.has(value))).toEqual([]);
    }
  });

  it('is one archive too, a package by itself', async () => {
    const files = unzipSync(await bytesOf(await ask('gongkai.zip')));
    const inside: Described = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
    expect(faultsOfPackage(inside)).toEqual([]);
    expect(Object.keys(files).sort()).toEqual(['datapackage.json', ...inside.resources.map(({ path }) => path)].sort());
    for (const { path, hash } of inside.resources)
      expect(`sha256:${sha256(files[path] ?? new Uint8Array())}`).toBe(hash);
  });
});

describe('figures', () => {
  it('are those that stand in the database, absent ones empty with their state', async () => {
    const rows = (await csvOf('figures')).filter((row) => row.authority === '110105' && row.year === '2019');
    const cell = (code: string) => rows.find((row) => row.cell === code);
    expect(cell('refused.deliberative.total')).toMatchObject({ value: '207', state: 'printed' });
    expect(cell('refused.state_secret.total')).toMatchObject({ value: '17' });
    for (const row of rows)
      expect(row.value === '').toBe(
        !['printed', 'converted', 'noted', 'inferred', 'narrative'].includes(row.state ?? ''),
      );
  });

  it('have what is printed beside them, and where', async () => {
    const rows = (await csvOf('evidence')).filter((row) => row.authority === '110105' && row.year === '2019');
    expect(rows.find((row) => row.cell === 'rules.made')).toMatchObject({
      raw: '0',
      table: '1',
      row: '3',
      column: '2',
    });
    const printed = new Set(rows.map((row) => row.cell));
    const figures = (await csvOf('figures')).filter((row) => row.authority === '110105' && row.year === '2019');
    expect(figures.filter((row) => row.state === 'printed' && !printed.has(row.cell ?? ''))).toEqual([]);
  });

  it('of an earlier release are what they were', async () => {
    const rows = readCsv(await (await ask('figures.csv', {}, 1)).text());
    const before = rows.find(
      (row) => row.authority === '110105' && row.year === '2019' && row.cell === 'refused.state_secret.total',
    );
    expect(before?.value).toBe('0');
  });

  it.each(['figures', 'evidence', 'reports', 'findings', 'changes', 'authorities'] as const)(
    '%s are the same as Parquet',
    async (name) => {
      const [csv, parquet] = await Promise.all([csvOf(name), parquetOf(name)]);
      const keys = Object.keys(bulkTables[name].fields);
      const plain = (row: Record<string, unknown>) => keys.map((key) => `${row[key] ?? ''}`.replace(/^'/, ''));
      expect(parquet.map(plain)).toEqual(csv.map(plain));
    },
  );

  it('list what was restated, by which release', async () => {
    expect(await csvOf('changes')).toEqual([
      expect.objectContaining({ release: `${release}`, authority: '110105', before: '0', after: '17' }),
    ]);
  });
});

describe('sending', () => {
  it('names bytes by their tag, and sends nothing twice', async () => {
    const first = await ask('figures.csv');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toBe(`"${sha256(await bytesOf(first))}"`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask('figures.csv', { 'if-none-match': tag })).status).toBe(304);
  });

  it('packs what the client can unpack', async () => {
    allowFraming();
    const response = await ask('figures.csv', { 'accept-encoding': 'gzip, br' });
    expect([response.headers.get('x-gongkai-encoding'), response.headers.get('vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
    const unpacked = new Response(response.body?.pipeThrough(new DecompressionStream('gzip')));
    expect(sha256(await bytesOf(unpacked))).toBe(sha256(await bytesOf(await ask('figures.csv'))));
  });

  it.each([
    ['bytes=0-3', 206, 'PAR1'],
    ['bytes=-4', 206, 'PAR1'],
    ['bytes=9-2', 200, null],
    ['bytes=0-0,1-1', 200, null],
    ['lines=1-2', 200, null],
  ] as const)('answers the span %s with %i', async (range, status, text) => {
    const response = await ask('figures.parquet', { range });
    expect(response.status).toBe(status);
    const body = await response.text();
    if (text) expect(body).toBe(text);
  });

  it.each([
    ['figures.exe', release],
    ['__proto__', release],
    ['../figures.csv', release],
    ['figures.csv', 99],
    ['figures.csv', '1e0'],
    ['figures.csv', '0'],
  ])('%s of release %s is a problem', async (file, number) => {
    const response = await ask(file, {}, number);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });
});
