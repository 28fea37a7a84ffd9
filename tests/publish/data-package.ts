/** The rules of the Data Package standard, version 2 (datapackage.org), that a package of CSV files has to keep. */

interface FieldRules {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: readonly string[] };
}
interface SchemaRules {
  fields: FieldRules[];
  missingValues?: string[];
  primaryKey?: string[];
}
type Json = Record<string, unknown>;

const profiles = 'https://datapackage.org/profiles/2.0/';
const types: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i,
  boolean: /^(true|false)$/,
};

const rule = (holds: unknown, fault: string) => (holds ? [] : [fault]);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);
const unique = (values: readonly unknown[]) => new Set(values).size === values.length;

const faultsOfSchema = (schema: Json, at: string, names: readonly unknown[]): string[] => {
  const fields = list(schema.fields).map(({ name }) => name);
  return [
    ...rule(schema.$schema === `${profiles}tableschema.json`, `${at} names no profile`),
    ...rule(fields.length > 0 && unique(fields), `${at} has no fields, or one twice`),
    ...list(schema.fields).flatMap(({ name, type }) => rule(`${type}` in types, `${at}.${name} has the type ${type}`)),
    ...list(schema.primaryKey).flatMap((key) => rule(fields.includes(key), `${at} has a key that is no field`)),
    ...list(schema.foreignKeys).flatMap(({ fields: own, reference }) => [
      ...list(own).flatMap((each) => rule(fields.includes(each), `${at} refers by a column that is no field`)),
      ...rule(names.includes((reference as Json).resource), `${at} refers to no resource`),
    ]),
  ];
};

const faultsOfResource = (resource: Json, names: readonly unknown[]): string[] => {
  const at = `resource ${resource.name}`;
  return [
    ...rule(resource.$schema === `${profiles}dataresource.json`, `${at} names no profile`),
    ...rule(typeof resource.name === 'string' && /^[-a-z0-9._/]+$/.test(resource.name), `${at} has no name`),
    ...rule(typeof resource.path === 'string' && !/^\/|\.\.|^\w+:/.test(resource.path), `${at} has an unsafe path`),
    ...rule(!('data' in resource), `${at} has both a path and data`),
    ...rule(Number.isSafeInteger(resource.bytes), `${at} has no size`),
    ...rule(/^sha256:[0-9a-f]{64}$/.test(`${resource.hash}`), `${at} has no checksum`),
    ...rule(/^[a-z]+\/[\w.+-]+$/.test(`${resource.mediatype}`), `${at} has no media type`),
    ...(resource.format === 'csv' ? rule(resource.type === 'table' && resource.schema, `${at} is no table`) : []),
    ...(resource.schema ? faultsOfSchema(resource.schema as Json, at, names) : []),
  ];
};

/** Where a description departs from the standard. */
export const faultsOfPackage = (given: unknown): string[] => {
  const described = given as Json;
  const resources = list(described.resources);
  const names = resources.map(({ name }) => name);
  return [
    ...rule(described.$schema === `${profiles}datapackage.json`, 'the package names no profile'),
    ...rule(/^[-a-z0-9._]+$/.test(`${described.name}`), 'the package has no name'),
    ...rule(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(`${described.created}`), 'the package has no date'),
    ...rule(resources.length > 0 && unique(names), 'the package has no resources, or one twice'),
    ...list(described.licenses).flatMap(({ name, path }) => rule(name && path, 'a licence has no name or path')),
    ...list(described.contributors).flatMap(({ title }) => rule(title, 'a contributor has no title')),
    ...resources.flatMap((resource) => faultsOfResource(resource, names)),
  ];
};

const faultOfValue = ({ name, type, constraints }: FieldRules, value: string, missing: readonly string[]) => {
  if (missing.includes(value)) return constraints?.required ? [`${name} is missing`] : [];
  return [
    ...rule(types[type]?.test(value), `${name} is no ${type}: ${value}`),
    ...rule(!constraints?.enum || constraints.enum.includes(value), `${name} may not be ${value}`),
  ];
};

/** Where the rows of a file depart from its schema. */
export const faultsOfRows = (
  { fields, missingValues = [''], primaryKey = [] }: SchemaRules,
  rows: Record<string, string>[],
) => [
  ...rule(Object.keys(rows[0] ?? {}).join() === fields.map(({ name }) => name).join(), 'the head is not the fields'),
  ...rows
    .flatMap((row) => fields.flatMap((field) => faultOfValue(field, row[field.name] ?? '', missingValues)))
    .slice(0, 9),
  ...rule(
    primaryKey.length === 0 || unique(rows.map((row) => primaryKey.map((key) => row[key]).join('\t'))),
    'a key stands twice',
  ),
];
