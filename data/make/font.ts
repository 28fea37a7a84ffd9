import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts the font of the server's images out of a whole Noto Sans SC (`tsx data/make/font.ts NotoSansSC-Regular.ttf`;
 * Google Fonts has it): GB 2312, Latin, and every character of our authorities, forms and words.
 */
const target = 'lib/publish/fonts/noto-sans-sc.ttf';

const gb2312 = (): string => {
  const decoder = new TextDecoder('gb18030');
  const bytes = Array.from({ length: 0x57 * 0x5e }, (_, at) => [0xa1 + Math.floor(at / 0x5e), 0xa1 + (at % 0x5e)]);
  return bytes.map((pair) => decoder.decode(new Uint8Array(pair))).join('');
};

const latin = String.fromCodePoint(...Array.from({ length: 0x180 - 0x20 }, (_, at) => at + 0x20));

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const own = [...filesUnder('lib'), 'data/authorities.csv']
  .filter((file) => /\.(ts|csv)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

const [source] = process.argv.slice(2);
if (!source) throw new Error('name the font file to cut from');
const characters = [...new Set([gb2312(), latin, '−–—…·“”‘’≥≤×÷％①②③④⑤⑥', ...own].join(''))]
  .filter((character) => !/[\p{Co}\p{Cc}\uFFFD]/u.test(character))
  .join('');
writeFileSync(target, await subsetFont(readFileSync(source), characters, { targetFormat: 'sfnt' }));
