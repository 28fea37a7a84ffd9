import { publishWords } from '../../text/publish.ts';
import { absolute, apiAddress, bulkAddress, catalogAddress, dataAddress, tryAddress } from '../../view/addresses.ts';
import { type EndpointName, endpointNames, endpointOf } from './endpoints.ts';
import { type ParameterName, parameters } from './parameters.ts';

/** The path of an endpoint with its parameters filled by their examples. */
export const examplePath = (path: string): string =>
  path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => parameters[name as ParameterName].example);

const resourceOf = (name: EndpointName, origin: string) => {
  const { path, summary, list } = endpointOf(name);
  const address = (ending: string) => absolute(origin, apiAddress(`${path.slice(1)}${ending}`));
  return {
    name,
    summary: summary.en,
    json: address(''),
    csv: list ? address('.csv') : null,
    example: absolute(origin, apiAddress(examplePath(path))),
  };
};

/** What `/api/v1` answers: where everything else is. */
export const apiRoot = (origin: string, release: { id: number; publishedAt: string; synthetic: boolean }) => ({
  title: 'Gongkai 公开',
  version: '1',
  licence: publishWords.licence.en,
  release: { id: release.id, publishedAt: release.publishedAt },
  synthetic: release.synthetic,
  links: {
    self: absolute(origin, apiAddress('')),
    openapi: absolute(origin, apiAddress('openapi.json')),
    documentation: absolute(origin, dataAddress('en')),
    try: absolute(origin, tryAddress('en')),
    bulk: absolute(origin, bulkAddress(release.id, 'en')),
    catalog: absolute(origin, catalogAddress()),
  },
  resources: endpointNames.map((name) => resourceOf(name, origin)),
});
