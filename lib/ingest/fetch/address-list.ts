import { parse } from 'csv-parse/sync';
import { type Message, type Result, result } from '../../result.ts';
import { FetchFailure, fetchMessage } from './failure.ts';
import { webAddress } from './redirects.ts';

/** One line of a list of addresses; what the list leaves empty is null. */
export interface ListedAddress {
  line: number;
  url: string;
  authority: string | null;
  regionCode: string | null;
  level: string | null;
  year: number | null;
}

const columns = ['url', 'authority', 'region_code', 'level', 'year'];

const filled = (value: string | undefined): string | null => value?.trim() || null;

const records = (text: string): Record<string, string>[] =>
  parse(text, {
    bom: true,
    columns: (head: string[]) => head.map((name) => name.trim()),
    skip_empty_lines: true,
    trim: true,
  });

const isWebAddress = (url: string): boolean => {
  try {
    return Boolean(webAddress(url));
  } catch (error) {
    if (error instanceof FetchFailure) return false;
    throw error;
  }
};

const readLine = (record: Record<string, string>, line: number): Result<ListedAddress | null> => {
  const url = record.url ?? '';
  const at = `line-${line}`;
  if (!isWebAddress(url)) return result(null, [fetchMessage('list-address', at, { line, url: url.slice(0, 200) })]);
  const year = filled(record.year);
  const isYear = year === null || /^\d{4}$/.test(year);
  const messages = isYear ? [] : [fetchMessage('list-year', at, { line, year })];
  const listed: ListedAddress = {
    line,
    url,
    authority: filled(record.authority),
    regionCode: filled(record.region_code),
    level: filled(record.level),
    year: isYear && year ? Number(year) : null,
  };
  return result(listed, messages);
};

const headMessages = (record: Record<string, string> | undefined): Message[] => {
  if (!record) return [fetchMessage('list-empty', 'line-1')];
  const missing = columns.filter((name) => !(name in record));
  return missing.length ? [fetchMessage('list-header', 'line-1', { missing: missing.join(', ') })] : [];
};

/** Reads a list of addresses, CSV with the columns url, authority, region_code, level, year; each bad line gives a message. */
export const readAddressList = (text: string): Result<ListedAddress[]> => {
  try {
    const lines = records(text);
    const messages = headMessages(lines[0]);
    if (messages.length) return result([], messages);
    const read = lines.map((record, index) => readLine(record, index + 2));
    return result(
      read.flatMap(({ value }) => value ?? []),
      read.flatMap((each) => each.messages),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'CSV';
    return result([], [fetchMessage('list-broken', 'file', { reason })]);
  }
};
