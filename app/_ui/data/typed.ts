import type { Form } from '../../../lib/publish/api/compose.ts';
import { type EndpointName, endpointNames } from '../../../lib/publish/api/endpoints.ts';
import type { ParameterName } from '../../../lib/publish/api/parameters.ts';
import { one, type Query } from '../frame/request.ts';

/** What the form of the try page was sent with. */

export const nameOf = (query: Query): EndpointName => {
  const wanted = one(query, 'endpoint');
  return endpointNames.find((name) => name === wanted) ?? 'observations';
};

/** The form in which the answer is asked for; JSON where none is named. */
export const formOf = (query: Query): Form => (one(query, 'format') === 'csv' ? 'csv' : 'json');

/** What was typed for each parameter; empty where nothing was. */
export const typedOf = (query: Query, names: readonly ParameterName[]): Partial<Record<ParameterName, string>> =>
  Object.fromEntries(names.map((name) => [name, one(query, name) ?? '']));
