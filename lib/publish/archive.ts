import { strToU8, type Zippable, zipSync } from 'fflate';

/** Made from local parts, as ZIP stores them: the same bytes in every time zone. */
const fixedDate = new Date(1980, 0, 1);

/** A ZIP whose bytes depend on the content alone: entries sorted by name, one fixed date. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> => {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? '';
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: fixedDate, level: 6 }];
  }
  return zipSync(entries) as Uint8Array<ArrayBuffer>;
};
