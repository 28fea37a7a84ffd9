import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Cut by data/make/font.ts: every character that words, forms and place names have, and the standard ones. */
export const fontFile = join('lib', 'publish', 'fonts', 'noto-sans-sc.ttf');
export const fontFamily = 'Noto Sans SC';

let whole: Promise<Buffer> | null = null;

const cutFor = async (drawing: string): Promise<Uint8Array> => {
  whole ??= readFile(fontFile);
  // The five signs of markup are written as entities: the drawing shows them without holding them.
  const characters = [...new Set(`${drawing}&<>"'`)].join('');
  return subsetFont(await whole, characters, { targetFormat: 'sfnt', noLayoutClosure: true });
};

/**
 * Lends `use` the path of a font with the characters of this drawing alone.
 * The painter reads the file again for every glyph, so that the whole font costs some hundred times as much.
 */
export const withFontOf = async <Made>(drawing: string, use: (file: string) => Made): Promise<Made> => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-font-'));
  try {
    const file = join(folder, 'font.ttf');
    await writeFile(file, await cutFor(drawing));
    return use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
