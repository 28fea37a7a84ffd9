import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const fields = (line: string) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field))
    .slice(0, -1);

/** The rows of a shipped CSV file by column name; none of them breaks a line inside a field. */
export const table = (name: string): Record<string, string>[] => {
  const [head = '', ...lines] = read(name).trim().split('\n');
  const columns = fields(`${head},`);
  return lines.map((line) => Object.fromEntries(fields(`${line},`).map((value, at) => [columns[at], value])));
};

export interface ShippedReport {
  id?: string;
  authority: string;
  authority_name: string;
  level: number;
  year: number;
  edition?: '2019' | '2021';
  source_url: string | null;
  figures: Record<string, number | string | null>;
}

export const completeReports = (): ShippedReport[] =>
  readdirSync(new URL('reports/', folder)).map((file) => JSON.parse(read(`reports/${file}`)));

export const narrativeReports = (): ShippedReport[] => JSON.parse(read('narrative.json'));
