import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as nowhere } from '../../app/api/[...rest]/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { endpointNames, endpointOf } from '../../lib/publish/api/endpoints.ts';
import { fields } from '../../lib/publish/api/fields.ts';
import { type ParameterName, parameters } from '../../lib/publish/api/parameters.ts';
import { readCsv } from '../publish/ask.ts';
import { openWorld } from '../publish/world.ts';
import { ask, askJson } from './ask.ts';
import { faults } from './schema.ts';

let world: Opened;
let description: Record<string, unknown>;
beforeAll(async () => {
  world = await openWorld();
  description = await askJson('openapi.json');
});
afterAll(() => world.close());

const filled = (path: string) =>
  path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => parameters[name as ParameterName].example);

type Operations = Record<
  string,
  { get: { responses: Record<string, { content: Record<string, { schema: Record<string, unknown> }> }> } }
>;
const schemaOf = (path: string, status: string, type: string) =>
  (description.paths as Operations)[path]?.get.responses[status]?.content[type]?.schema ?? {};

it('is OpenAPI 3.1 with every endpoint', () => {
  const paths = Object.keys(description.paths as object);
  expect(description.openapi).toBe('3.1.0');
  expect(endpointNames.filter((name) => !paths.includes(endpointOf(name).path))).toEqual([]);
});

it('keeps the schema that the OpenAPI Initiative publishes for version 3.1', async () => {
  const { valid, errors } = await new Validator().validate(description);
  expect([valid, errors ?? []]).toEqual([true, []]);
});

it('tells a wrong answer from a right one', () => {
  const schema = { $ref: '#/components/schemas/problem' };
  expect(faults(schema, { status: 'no number' }, description)).not.toEqual([]);
});

it('begins with an answer that names every endpoint and where it is described', async () => {
  const answer = await askJson('');
  expect(faults(schemaOf('/', '200', 'application/json'), answer, description)).toEqual([]);
  expect(answer.resources.map(({ name }: { name: string }) => name)).toEqual(endpointNames);
  for (const { example } of answer.resources) {
    const { pathname } = new URL(example);
    const view = endpointOf(answer.resources.find((each: { example: string }) => each.example === example).name).view;
    expect([pathname, (await ask(`${pathname.slice('/api/v1/'.length)}${view ? '?d=110105' : ''}`)).status]).toEqual([
      pathname,
      200,
    ]);
  }
});

it.each(['/api', '/api/nothing', '/api/v2/reports'])('%s is a problem and no page', async () => {
  const response = nowhere();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
});

describe.each(endpointNames.map((name) => [endpointOf(name).path, name] as const))('%s', (path, name) => {
  const { list, view } = endpointOf(name);
  const address = `${filled(path)}${view ? '?d=110105&y=2019&r=1' : ''}`;

  it('answers as it is described', async () => {
    const response = await ask(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(faults(schemaOf(path, '200', 'application/json'), await response.json(), description)).toEqual([]);
  });

  it.runIf(list && name !== 'revisions')('has rows to show for it', async () => {
    expect((await askJson(address)).rows.length).toBeGreaterThan(0);
  });

  it.runIf(list)('says the same as CSV', async () => {
    const [json, csv] = await Promise.all([
      askJson(address),
      ask(address.replace(/(\?|$)/, '.csv$1')).then(async (response) => readCsv(await response.text())),
    ]);
    const keys = Object.keys(fields[list as keyof typeof fields]);
    const plain = (row: Record<string, unknown>) => keys.map((key) => String(row[key] ?? '').replace(/^'/, ''));
    expect(csv.map(plain)).toEqual(json.rows.map(plain));
  });

  it('describes each parameter that it reads, and its example can be read', () => {
    for (const each of endpointOf(name).query) expect(parameters[each].read(parameters[each].example)).toBeDefined();
  });
});

it.each([
  'authorities?level=9',
  'reports/999/2019',
  'nope',
  'reports/110105/2031',
  'observations/x',
  'authorities?r=99',
])('%s is a problem as described', async (address) => {
  const response = await ask(address);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const schema = { $ref: '#/components/schemas/problem' };
  const body = await response.json();
  expect([faults(schema, body, description), body.status]).toEqual([[], response.status]);
});
