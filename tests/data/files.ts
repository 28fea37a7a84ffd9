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
  figures: Record<string, ShippedFigure>;
}

/** A figure is a bare number or text, or all that was read of it. */
export type ShippedFigure = number | string | null | { value: number | null; raw: string; state: string };

const printed = (code: string, figure: ShippedFigure) => {
  if (figure === null || typeof figure !== 'object') return figure;
  return figure.value === null ? null : /\.amount$/.test(code) ? figure.raw : figure.value;
};

/** The figures as the report prints them: null where nothing is printed, amounts as their text. */
export const printedFigures = (report: ShippedReport): Record<string, number | string | null> =>
  Object.fromEntries(
    Object.entries(report.figures)
      .filter(([, figure]) => !(figure && typeof figure === 'object' && figure.state === 'split'))
      .map(([code, figure]) => [code, printed(code, figure)]),
  );

export const completeReports = (): ShippedReport[] =>
  readdirSync(new URL('reports/', folder)).map((file) => JSON.parse(read(`reports/${file}`)));

export const narrativeReports = (): ShippedReport[] => JSON.parse(read('narrative.json'));
