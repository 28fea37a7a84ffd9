import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET } from '../../app/[lang]/data/catalog/route.ts';
import { GET as file } from '../../app/[lang]/releases/[release]/data/[file]/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { bulkFiles } from '../../lib/publish/bulk/tables.ts';
import { site } from '../../lib/site.ts';
import { bytesOf } from './ask.ts';
import { openWorld } from './world.ts';

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string | string[] };

let world: Opened;
let catalog: Node;
beforeAll(async () => {
  world = await openWorld();
  // The files are made for it; the catalogue tells of those that are.
  await ask('datapackage.json');
  catalog = await (await GET(new Request(`${site.origin}/catalog.jsonld`))).json();
});
afterAll(() => world.close());

const ask = (name: string) =>
  file(new Request(`${site.origin}/releases/1/data/${name}`), {
    params: Promise.resolve({ lang: 'zh', release: '1', file: name }),
  });

const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
};
const ofType = (type: string) => nodesOf(catalog).filter((node) => [node['@type']].flat().includes(type));

it.each([
  ['dcat:Catalog', ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset', 'dcat:service']],
  ['dcat:Dataset', ['dct:title', 'dct:description', 'dct:issued', 'dct:license', 'dct:temporal', 'dcat:distribution']],
  [
    'dcat:Distribution',
    ['dct:title', 'dcat:accessURL', 'dcat:downloadURL', 'dcat:mediaType', 'dcat:byteSize', 'spdx:checksum'],
  ],
  ['dcat:DataService', ['dct:title', 'dcat:endpointURL', 'dcat:endpointDescription', 'dcat:servesDataset']],
])('%s says what DCAT 3 asks of it', (type, properties) => {
  const nodes = ofType(type);
  expect(nodes.length).toBeGreaterThan(0);
  for (const node of nodes) expect(properties.filter((property) => !(property in node))).toEqual([]);
});

it('uses no prefix that it does not declare', () => {
  const declared = Object.keys(catalog['@context'] as object);
  const used = nodesOf({ ...catalog, '@context': null }).flatMap((node) => [
    ...Object.keys(node),
    ...[node['@type'] ?? []].flat(),
  ]);
  const prefixes = new Set(used.filter((name) => name.includes(':')).map((name) => name.split(':')[0]));
  expect([...prefixes].filter((prefix) => !declared.includes(`${prefix}`))).toEqual([]);
});

it('gives every file its true size, under an address that answers', async () => {
  const files = ofType('dcat:Distribution');
  expect(files).toHaveLength(bulkFiles.length);
  for (const node of files) {
    const name = `${node['@id']}`.split('/').at(-1) ?? '';
    const answer = await ask(name);
    expect([name, `${(await bytesOf(answer)).length}`]).toEqual([
      name,
      (node['dcat:byteSize'] as { '@value': string })['@value'],
    ]);
  }
});
