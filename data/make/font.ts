import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFile } from '../../lib/publish/font.ts';

/**
 * Cuts the font of the server's images out of a whole Noto Sans SC (`tsx data/make/font.ts NotoSansSC-Regular.ttf`;
 * Google Fonts has it, as the SC face of Noto Sans CJK): GB 2312, the characters of the Table of General Standard
 * Chinese Characters (通用规范汉字表, State Council 2013), which lists those of place names as small as a township,
 * Latin, and every character of our authorities, forms and words.
 */

const gb2312 = (): string => {
  const decoder = new TextDecoder('gb18030');
  const bytes = Array.from({ length: 0x57 * 0x5e }, (_, at) => [0xa1 + Math.floor(at / 0x5e), 0xa1 + (at % 0x5e)]);
  return bytes.map((pair) => decoder.decode(new Uint8Array(pair))).join('');
};

const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from }, (_, at) => at + from));
const signs = '−–—…·“”‘’≥≤×÷％①②③④⑤⑥';

const wordsUnder = (path: string): string =>
  readdirSync(path, { withFileTypes: true })
    .map((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return wordsUnder(inner);
      return entry.name.endsWith('.ts') ? readFileSync(inner, 'utf8') : '';
    })
    .join('');

const authorities = ['authorities.csv', 'departments.csv']
  .map((name) => readFileSync(join('data', name), 'utf8'))
  .join('');

const standard = readFileSync(join(import.meta.dirname, 'standard-characters.txt'), 'utf8');

const [source] = process.argv.slice(2);
if (!source) throw new Error('name the font file to cut from');
const font = readFileSync(source);

/** Tables of kerning, ligatures and vertical setting: unused here, and read again for every image. */
const unused = new Set(['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'DSIG', 'VORG', 'vhea', 'vmtx']);

/** The font without the tables that no image uses (OpenType, table directory). */
const bare = (whole: Buffer): Buffer => {
  const entries = Array.from({ length: whole.readUInt16BE(4) }, (_, at) => whole.subarray(12 + 16 * at, 28 + 16 * at));
  const kept = entries.filter((entry) => !unused.has(entry.toString('latin1', 0, 4)));
  const power = 2 ** Math.floor(Math.log2(kept.length));
  const head = Buffer.alloc(12);
  whole.copy(head, 0, 0, 4);
  [kept.length, power * 16, Math.log2(power), (kept.length - power) * 16].forEach((value, at) => {
    head.writeUInt16BE(value, 4 + 2 * at);
  });
  let offset = 12 + 16 * kept.length;
  const tables = kept.map((entry) => {
    const [from, length] = [entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const moved = Buffer.from(entry);
    moved.writeUInt32BE(offset, 8);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    whole.copy(padded, 0, from, from + length);
    offset += padded.length;
    return { moved, padded };
  });
  return Buffer.concat([head, ...tables.map(({ moved }) => moved), ...tables.map(({ padded }) => padded)]);
};

const texts = [gb2312(), standard, span(0x20, 0x180), signs, authorities, wordsUnder('lib')];
const characters = [...new Set(texts.join(''))].filter((each) => !/[\p{Co}\p{Cc}\uFFFD]/u.test(each)).join('');
const subset = await subsetFont(font, characters, { targetFormat: 'sfnt', noLayoutClosure: true });
writeFileSync(fontFile, bare(Buffer.from(subset)));
