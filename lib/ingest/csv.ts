/** Splits CSV text (RFC 4180) into rows of fields; a byte order mark is passed over. */
export const csvRows = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy;
  const plain = text.replace(/^\uFEFF/, '');
  while (field.lastIndex < plain.length) {
    const match = field.exec(plain);
    if (!match) throw new Error(`CSV row ${rows.length}: a quote stands inside a field that does not begin with one`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
    else if (field.lastIndex === plain.length) rows.at(-1)?.push('');
  }
  return rows.filter((row) => row.some((value) => value !== ''));
};

/** Rows as objects by the names in the first row; missing fields are empty. */
export const csvRecords = (text: string): Record<string, string>[] => {
  const [head = [], ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
};

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The text of rows under a head, with a line feed after each. */
export const csvText = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [head, ...rows].map((row) => `${row.map((value) => quoted(String(value ?? ''))).join()}\n`).join('');
