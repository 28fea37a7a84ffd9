import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { GET as form } from '../../app/[lang]/c/[measure]/[ending]/route.ts';
import { GET as embed } from '../../app/[lang]/e/c/[measure]/route.ts';

const origin = 'http://localhost:3000';

/** Asks a view in a form, as the rewritten address does. */
export const askForm = (measure: string, ending: string, query = '', lang = 'zh', head: HeadersInit = {}) =>
  form(new Request(`${origin}/c/${measure}.${ending}?${query}`, { headers: head }), {
    params: Promise.resolve({ lang, measure, ending }),
  });

export const askEmbed = (measure: string, query = '', lang = 'zh') =>
  embed(new Request(`${origin}/e/c/${measure}?${query}`), { params: Promise.resolve({ lang, measure }) });

export const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());

/** The lines of a CSV under the codes of its head. */
export const readCsv = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

/** The first sheets of a workbook, each a list of rows of texts and numbers. */
export const readWorkbook = (bytes: Uint8Array, most = 3): (string | number)[][][] => {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/'));
  return names
    .sort()
    .slice(0, most)
    .map((name) => {
      const $ = load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
      return $('row')
        .toArray()
        .map((row) => {
          const cells: (string | number)[] = [];
          for (const cell of $(row).children('c').toArray()) {
            const letters = ($(cell).attr('r') ?? '').replace(/\d+$/, '');
            const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
            cells[at] = $(cell).attr('t') === 'inlineStr' ? $(cell).text() : Number($(cell).text());
          }
          return Array.from(cells, (cell) => cell ?? '');
        });
    });
};

export const readZip = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
