import type { Ending } from '../view/addresses.ts';
import { csvOf, csvPiecesOf } from './csv.ts';
import type { DrawnView } from './drawn-view.ts';
import { jsonOf } from './json.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';
import { xlsxOf } from './xlsx.ts';
import { zipViewOf } from './zip.ts';

type Body = string | Uint8Array<ArrayBuffer>;

export interface Format {
  mediaType: string;
  /** attachment: a browser saves it; inline: it shows it. */
  disposition: 'attachment' | 'inline';
  write: (view: DrawnView) => Body | Promise<Body>;
  /** The same piece by piece, for views of very many rows. */
  pieces?: (view: DrawnView) => Iterable<string>;
}

/** The forms of a view, by the ending of its address: adding a form adds a line. */
export const formats: Record<Ending, Format> = {
  csv: { mediaType: 'text/csv; charset=utf-8', disposition: 'attachment', write: csvOf, pieces: csvPiecesOf },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: 'attachment',
    write: xlsxOf,
  },
  json: { mediaType: 'application/json; charset=utf-8', disposition: 'inline', write: jsonOf },
  png: { mediaType: 'image/png', disposition: 'inline', write: pngOf },
  svg: { mediaType: 'image/svg+xml; charset=utf-8', disposition: 'inline', write: svgOf },
  zip: { mediaType: 'application/zip', disposition: 'attachment', write: zipViewOf },
};

/** Whether a text is the ending of a form. */
export const isEnding = (text: string): text is Ending => Object.hasOwn(formats, text);
