import { apiAddress } from '../../view/addresses.ts';
import type { InvalidKey } from '../problem.ts';
import { type EndpointName, endpointOf } from './endpoints.ts';
import { type ParameterName, parameters } from './parameters.ts';
import { readRequest } from './read-request.ts';

/** A request put together from what a person typed: its address, and what of it cannot be read. */
export interface Composed {
  address: string;
  invalid: readonly InvalidKey[];
}

export type Form = 'json' | 'csv';

/** The parameters in the path of an endpoint, in their order. */
export const pathParameters = (name: EndpointName): ParameterName[] =>
  [...endpointOf(name).path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key as ParameterName);

/** Everything that an endpoint can be asked; the keys of a view are its own matter. */
export const parametersOf = (name: EndpointName): ParameterName[] => [
  ...new Set([...pathParameters(name), ...endpointOf(name).query]),
];

/** The address of a request; a part of the path that was left out is filled by its example. */
export const composeRequest = (
  name: EndpointName,
  typed: Readonly<Partial<Record<ParameterName, string>>>,
  form: Form,
): Composed => {
  const { path, query, list } = endpointOf(name);
  const filled = path
    .slice(1)
    .replace(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(typed[key as ParameterName] || parameters[key as ParameterName].example),
    );
  const inPath = new Set(pathParameters(name));
  const asked = Object.fromEntries(query.filter((key) => !inPath.has(key)).map((key) => [key, typed[key]]));
  const address = apiAddress(`${filled}${form === 'csv' && list ? '.csv' : ''}`, asked);
  const url = new URL(address, 'http://localhost');
  const read = readRequest(url.pathname.split('/').slice(3).map(decodeURIComponent), url.searchParams);
  return { address, invalid: read?.invalid ?? [] };
};
