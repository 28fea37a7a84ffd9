import { bulkPageWords } from '../text/bulk.ts';
import { publishWords } from '../text/publish.ts';
import { say } from '../text/say.ts';
import {
  absolute,
  apiAddress,
  bulkAddress,
  bulkFileAddress,
  catalogAddress,
  dataAddress,
  homeAddress,
} from '../view/addresses.ts';
import type { FileFacts } from './bulk/package.ts';
import { bulkFiles, bulkTable } from './bulk/tables.ts';

interface CataloguedRelease {
  id: number;
  publishedAt: string;
  synthetic: boolean;
}

export interface Catalogued {
  release: CataloguedRelease;
  facts: Readonly<Record<string, FileFacts>>;
  years: readonly number[];
  origin: string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const mediaTypes = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' } as const;

/** Both vocabularies in one document: DCAT 3 for data portals, schema.org for search engines. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
};

const iri = (id: string) => ({ '@id': id });
const typed = (type: string, value: string | number) => ({ '@type': `xsd:${type}`, '@value': `${value}` });
const both = (words: { zh: string; en: string }) => [
  { '@language': 'zh-CN', '@value': words.zh },
  { '@language': 'en', '@value': words.en },
];

const distribution = ({ release, facts, origin }: Catalogued, { file, name, form }: (typeof bulkFiles)[number]) => {
  const url = absolute(origin, bulkFileAddress(release.id, file));
  const known = facts[file];
  return {
    '@id': url,
    '@type': ['dcat:Distribution', 'schema:DataDownload'],
    'dct:title': both(bulkTable(name, release.synthetic).title),
    'dct:description': both(bulkTable(name, release.synthetic).about),
    'dct:license': iri(licence),
    'dcat:accessURL': iri(absolute(origin, bulkAddress(release.id, 'zh'))),
    'dcat:downloadURL': iri(url),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaTypes[form]}`),
    'schema:contentUrl': url,
    'schema:encodingFormat': mediaTypes[form],
    ...(known && {
      'dcat:byteSize': typed('nonNegativeInteger', known.bytes),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
        'spdx:checksumValue': typed('hexBinary', known.sha256),
      },
      'schema:sha256': known.sha256,
    }),
  };
};

const titleOf = ({ id, synthetic }: CataloguedRelease) => {
  const words = (lang: 'zh' | 'en') =>
    [say(bulkPageWords.title, lang, { release: id }), ...(synthetic ? [publishWords.synthetic[lang]] : [])].join(' · ');
  return both({ zh: words('zh'), en: words('en') });
};

const dataset = (asked: Catalogued) => {
  const { release, years, origin } = asked;
  return {
    '@id': absolute(origin, bulkAddress(release.id, 'zh')),
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    'dct:title': titleOf(release),
    'dct:description': both(bulkPageWords.description),
    'schema:name': titleOf(release),
    'schema:description': both(bulkPageWords.description),
    'dct:identifier': `gongkai-release-${release.id}${release.synthetic ? '-synthetic' : ''}`,
    'dct:issued': typed('dateTime', release.publishedAt),
    'dct:license': iri(licence),
    'schema:license': licence,
    'dct:language': ['zh-CN', 'en'],
    'dct:publisher': iri(absolute(origin, homeAddress('zh'))),
    'dcat:version': `${release.id}`,
    'dcat:keyword': ['政府信息公开', 'freedom of information', ...(release.synthetic ? ['synthetic'] : [])],
    'dcat:landingPage': iri(absolute(origin, bulkAddress(release.id, 'zh'))),
    ...(years.length > 0 && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed('gYear', years[0] ?? ''),
        'dcat:endDate': typed('gYear', years.at(-1) ?? ''),
      },
    }),
    'dct:spatial': iri('http://publications.europa.eu/resource/authority/country/CHN'),
    'dct:conformsTo': iri(absolute(origin, bulkFileAddress(release.id, 'datapackage.json'))),
    'dcat:distribution': bulkFiles.map((file) => distribution(asked, file)),
  };
};

/** What there is to be had, for portals that gather catalogues: the newest release with its files, and the interface. */
export const catalogOf = (asked: Catalogued) => ({
  '@context': context,
  '@id': absolute(asked.origin, catalogAddress()),
  '@type': ['dcat:Catalog', 'schema:DataCatalog'],
  'dct:title': both({ zh: '公开 Gongkai', en: 'Gongkai 公开' }),
  'dct:description': both(publishWords.licence),
  'dct:publisher': {
    '@id': absolute(asked.origin, homeAddress('zh')),
    '@type': 'foaf:Organization',
    'foaf:name': 'Gongkai 公开',
  },
  'dct:license': iri(licence),
  'dct:modified': typed('dateTime', asked.release.publishedAt),
  'foaf:homepage': iri(absolute(asked.origin, dataAddress('zh'))),
  'dcat:dataset': [dataset(asked)],
  'dcat:service': [
    {
      '@id': absolute(asked.origin, apiAddress('')),
      '@type': 'dcat:DataService',
      'dct:title': both({ zh: '开放接口', en: 'Open interface' }),
      'dcat:endpointURL': iri(absolute(asked.origin, apiAddress(''))),
      'dcat:endpointDescription': iri(absolute(asked.origin, apiAddress('openapi.json'))),
      'dcat:servesDataset': iri(absolute(asked.origin, bulkAddress(asked.release.id, 'zh'))),
    },
  ],
});
