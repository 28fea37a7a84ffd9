import { states } from '../../form/figure.ts';
import { publishWords } from '../../text/publish.ts';
import { viewParams } from '../../view/params.ts';
import { type Endpoint, type EndpointName, endpointNames, endpointOf } from './endpoints.ts';
import { type Field, type Fields, fields } from './fields.ts';
import { type ParameterName, parameters } from './parameters.ts';

/** OpenAPI 3.1, made from the tables that answer: the description cannot say anything else. */

type Schema = Readonly<Record<string, unknown>>;

const fieldSchema = ({ type, nullable, about, values }: Field): Schema => ({
  type: nullable ? [type, 'null'] : type,
  description: about,
  ...(values && { enum: nullable ? [...values, null] : values }),
});

const object = (properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  required,
  properties,
});

const rowSchema = (of: Fields): Schema =>
  object(Object.fromEntries(Object.entries(of).map(([key, field]) => [key, fieldSchema(field)])));

const release = object({ id: { type: 'integer' }, publishedAt: { type: 'string' } });

const pageSchema = (list: keyof typeof fields): Schema =>
  object({
    release,
    synthetic: { type: 'boolean' },
    licence: { type: 'string' },
    rows: { type: 'array', items: { $ref: `#/components/schemas/${list}` } },
    next: { type: ['string', 'null'] },
  });

const figure = object(
  {
    value: { type: ['number', 'null'], description: 'null where absent, never zero instead' },
    raw: { type: 'string', description: 'As printed' },
    state: { type: 'string', enum: Object.keys(states) },
    place: { type: ['object', 'null'], description: 'Table, row and column in the document, from 1' },
    note: { type: 'string' },
  },
  ['value', 'raw', 'state', 'place'],
);

const reportSchema = object({
  report: object({
    authority: { type: 'object' },
    year: { type: 'integer' },
    edition: { type: 'string' },
    coverage: { type: 'string' },
    document: { type: 'object' },
    revisions: { type: 'array' },
  }),
  figures: { type: 'object', additionalProperties: figure },
  findings: { type: 'array', items: { type: 'object' } },
});

const numberCells = { type: 'array', items: object({ code: { type: 'string' }, value: { type: ['number', 'null'] } }) };
const numberSchema = object({
  release,
  value: { type: ['number', 'null'] },
  state: { type: 'string' },
  numerator: object({ value: { type: ['number', 'null'] }, cells: numberCells }),
  denominator: { type: ['object', 'null'] },
  document: { type: 'object' },
  revisions: { type: 'array' },
  citation: { type: 'object' },
  text: object({ zh: { type: 'string' }, en: { type: 'string' } }),
});

const ownSchemas: Partial<Record<EndpointName, Schema>> = { report: reportSchema, number: numberSchema };

const parameterOf = (name: ParameterName, place: 'path' | 'query'): Schema => ({
  name,
  in: place,
  required: place === 'path',
  description: `${parameters[name].about.en} (${parameters[name].allowed.slice(0, 120)})`,
  schema: parameters[name].schema,
  example: parameters[name].example,
});

const viewKeys = (): Schema[] =>
  viewParams.map(({ key, name }) => ({ name: key, in: 'query', description: name.en, schema: { type: 'string' } }));

const pathNames = (path: string): ParameterName[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as ParameterName);

const problemAnswers = Object.fromEntries(
  [
    ['400', 'A parameter that cannot be used: `errors` names it and what is allowed'],
    ['404', 'No such thing; the nearest is named'],
  ].map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } } },
  ]),
);

const operation = (name: EndpointName, endpoint: Endpoint, form: 'json' | 'csv'): Schema => {
  const { list } = endpoint;
  const schema = list ? pageSchema(list) : ownSchemas[name];
  const content = form === 'csv' ? { 'text/csv': { schema: { type: 'string' } } } : { 'application/json': { schema } };
  return {
    get: {
      operationId: form === 'csv' ? `${name}Csv` : name,
      summary: endpoint.summary.en,
      parameters: [
        ...pathNames(endpoint.path).map((each) => parameterOf(each, 'path')),
        ...endpoint.query.map((each) => parameterOf(each, 'query')),
        ...(endpoint.view ? viewKeys() : []),
      ],
      responses: { '200': { description: endpoint.summary.en, content }, ...problemAnswers },
    },
  };
};

const pathsOf = (name: EndpointName): [string, Schema][] => {
  const endpoint = endpointOf(name);
  const json: [string, Schema] = [endpoint.path, operation(name, endpoint, 'json')];
  return endpoint.list ? [json, [`${endpoint.path}.csv`, operation(name, endpoint, 'csv')]] : [json];
};

const problemSchema = object(
  {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    nearest: { type: ['string', 'integer'] },
    errors: {
      type: 'array',
      items: object({ path: { type: 'string' }, code: { type: 'string' }, allowed: { type: 'string' } }),
    },
  },
  ['type', 'title', 'status', 'code', 'detail'],
);

const resource = object({
  name: { type: 'string' },
  summary: { type: 'string' },
  json: { type: 'string' },
  csv: { type: ['string', 'null'], description: 'null where the answer is no list' },
  example: { type: 'string' },
});

const rootSchema = object({
  title: { type: 'string' },
  version: { type: 'string' },
  licence: { type: 'string' },
  release,
  synthetic: { type: 'boolean' },
  links: { type: 'object', additionalProperties: { type: 'string' } },
  resources: { type: 'array', items: resource },
});

const rootPath = {
  get: {
    operationId: 'root',
    summary: 'What there is to ask',
    parameters: [],
    responses: {
      '200': { description: 'What there is to ask', content: { 'application/json': { schema: rootSchema } } },
    },
  },
};

/** The whole description, for a site. */
export const openApi = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Gongkai 公开',
    version: '1',
    description: `Figures of the statutory annual reports on government information disclosure of Chinese authorities. ${publishWords.licence.en} ${publishWords.empty.en} Keys are only ever added.`,
    license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
  },
  servers: [{ url: `${origin}/api/v1` }],
  paths: { '/': rootPath, ...Object.fromEntries(endpointNames.flatMap(pathsOf)) },
  components: {
    schemas: {
      ...Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, rowSchema(of)])),
      problem: problemSchema,
    },
  },
});
