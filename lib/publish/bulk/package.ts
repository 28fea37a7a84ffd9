import { publishWords } from '../../text/publish.ts';
import { absolute, bulkAddress, bulkFileAddress } from '../../view/addresses.ts';
import type { Field } from '../api/fields.ts';
import { type BulkName, type BulkTable, bulkFiles, bulkTable } from './tables.ts';

/** What is known of a made file. */
export interface FileFacts {
  bytes: number;
  sha256: string;
}

export interface PackagedRelease {
  id: number;
  publishedAt: string;
  synthetic: boolean;
}

const mediaTypes = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' } as const;

const fieldOf = ([name, { type, nullable, about, values }]: [string, Field]) => ({
  name,
  type,
  description: about,
  ...((!nullable || values) && {
    constraints: { ...(!nullable && { required: true }), ...(values && { enum: [...values] }) },
  }),
});

const foreignKeys = ({ refers = {} }: BulkTable) =>
  Object.entries(refers).map(([fields, { table, field }]) => ({
    fields: [fields],
    reference: { resource: table, fields: [field] },
  }));

/** A text column that is empty in full: CSV cannot tell an empty text from an absent one. */
const emptyTexts = new Set(['raw', 'note_zh', 'note_en', 'row', 'column', 'scope_zh', 'scope_en']);

const schemaOf = (table: BulkTable) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: Object.entries(table.fields).map(([name, field]) =>
    fieldOf([name, emptyTexts.has(name) ? { ...field, nullable: true } : field]),
  ),
  missingValues: [''],
  ...(table.key.length > 0 && { primaryKey: [...table.key] }),
  ...(table.refers && { foreignKeys: foreignKeys(table) }),
});

const resource = (release: PackagedRelease, name: BulkName, form: 'csv' | 'parquet', { bytes, sha256 }: FileFacts) => {
  const table = bulkTable(name, release.synthetic);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: form === 'csv' ? name : `${name}-${form}`,
    path: `${name}.${form}`,
    ...(form === 'csv' && { type: 'table' }),
    title: `${table.title.en} ${table.title.zh}`,
    description: `${table.about.en} ${table.about.zh}`,
    format: form,
    mediatype: mediaTypes[form],
    ...(form === 'csv' && { encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n', header: true } }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(form === 'csv' && { schema: schemaOf(table) }),
  };
};

/** The description of a release's files (Data Package v2, datapackage.org): columns, sizes and checksums. */
export const dataPackage = (
  release: PackagedRelease,
  facts: Readonly<Record<string, FileFacts>>,
  origin: string,
  files: readonly (typeof bulkFiles)[number][] = bulkFiles,
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: `gongkai-release-${release.id}${release.synthetic ? '-synthetic' : ''}`,
  id: absolute(origin, bulkFileAddress(release.id, 'datapackage.json')),
  title: `Gongkai 公开: release ${release.id}${release.synthetic ? ` (${publishWords.synthetic.en})` : ''}`,
  description: [
    ...(release.synthetic ? [`${publishWords.synthetic.en} ${publishWords.synthetic.zh}。`] : []),
    publishWords.licence.en,
    publishWords.empty.en,
    'In CSV, text that a spreadsheet would run as a formula has an apostrophe in front.',
  ].join(' '),
  version: `${release.id}`,
  created: release.publishedAt,
  homepage: absolute(origin, bulkAddress(release.id, 'zh')),
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' }],
  contributors: [{ title: 'Gongkai 公开', roles: ['publisher'], path: absolute(origin, '/') }],
  keywords: ['政府信息公开', 'freedom of information', 'China', ...(release.synthetic ? ['synthetic'] : [])],
  resources: files.flatMap(({ file, name, form }) => {
    const known = facts[file];
    return known ? [resource(release, name, form, known)] : [];
  }),
});
