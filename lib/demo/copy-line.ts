/** Already in the form PostgreSQL reads: an array or JSON text. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** One line of CSV for COPY: text in quotes, so that only null is an empty field without them. */
export const copyLine = (fields: readonly (string | number | null)[]): string =>
  `${fields.map((field) => (field === null ? '' : typeof field === 'number' ? field : quoted(field))).join()}\n`;

/** Numbers as an array of PostgreSQL in text; null as NULL. */
export const pgArray = (values: readonly (number | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join()}}`;

/** A value as JSON for a field of a COPY line. */
export const jsonField = (value: unknown): string => JSON.stringify(value);
