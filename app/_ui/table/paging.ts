import { listSizes } from '../../../lib/queries/list-sizes.ts';
import { one, type Query } from '../frame/request.ts';

/** Rows of one page of a long list. */
export const pageSize = 100;
/** Rows of one page of a list whose rows are wide: a page stays a page. */
export const wideSize = listSizes.wide;

/** An address with those of its keys that have a value. */
export const withKeys = (address: string, keys: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(keys).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []));
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given)}`;
};

/** How many rows the address passes over: `page` counts from 1. */
export const offsetOf = (query: Query, size = pageSize): number => {
  const page = Number(one(query, 'page'));
  return Number.isInteger(page) && page > 1 && page <= 10_000 ? (page - 1) * size : 0;
};
