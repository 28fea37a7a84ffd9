import type { InvalidKey } from '../problem.ts';
import { type EndpointName, endpointNames, endpointOf } from './endpoints.ts';
import { type Asked, type ParameterName, parameters } from './parameters.ts';

/** An address of the interface, read: which endpoint, in which form, asked what; `invalid` names what cannot be read. */
export interface ApiRequest {
  name: EndpointName;
  form: 'json' | 'csv';
  asked: Asked;
  invalid: readonly InvalidKey[];
}

type Texts = [ParameterName, string][];

const textsOfPath = (pattern: readonly string[], path: readonly string[]): Texts | null => {
  if (pattern.length !== path.length) return null;
  const texts: Texts = [];
  for (const [at, part] of pattern.entries()) {
    const given = path[at] ?? '';
    if (part.startsWith('{')) texts.push([part.slice(1, -1) as ParameterName, given]);
    else if (part !== given) return null;
  }
  return texts;
};

const textsOfQuery = (names: readonly ParameterName[], search: URLSearchParams): Texts =>
  names.flatMap((name) => {
    const text = search.getAll(name).join('.');
    return text === '' ? [] : [[name, text] as [ParameterName, string]];
  });

const read = (texts: Texts): Pick<ApiRequest, 'asked' | 'invalid'> => {
  const invalid: InvalidKey[] = [];
  const asked: Record<string, unknown> = {};
  for (const [name, text] of texts) {
    const value = parameters[name].read(text);
    if (value === undefined) invalid.push({ path: name, code: 'not-allowed', allowed: parameters[name].allowed });
    else asked[name] = value;
  }
  return { asked: asked as Asked, invalid };
};

/** Reads the path under /api/v1 and the query; null where no endpoint has this path. */
export const readRequest = (path: readonly string[], search: URLSearchParams): ApiRequest | null => {
  const last = path.at(-1) ?? '';
  const form = last.endsWith('.csv') ? 'csv' : 'json';
  const bare = form === 'csv' ? [...path.slice(0, -1), last.slice(0, -4)] : path;
  for (const name of endpointNames) {
    const endpoint = endpointOf(name);
    const texts = textsOfPath(endpoint.path.slice(1).split('/'), bare);
    if (texts && (form === 'json' || endpoint.list))
      return { name, form, ...read([...texts, ...textsOfQuery(endpoint.query, search)]) };
  }
  return null;
};
