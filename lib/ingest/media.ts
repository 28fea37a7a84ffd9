import { entriesOf } from './archive.ts';
import type { SourceDocument } from './document.ts';
import { readPage, readPlain } from './read-decoded.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { isSavedPage, readMhtml } from './read-mhtml.ts';
import { readPdf } from './read-pdf.ts';
import { readRtf } from './read-rtf.ts';
import { readXlsx } from './read-xlsx.ts';
import { type RefusalCode, Unreadable } from './refusal.ts';

type Reader = (bytes: Uint8Array) => Promise<SourceDocument>;

/** What a file is by its content: read by `read`, unpacked by `archive`, or refused. */
export type Media = { read: Reader } | { archive: true };

const refuse =
  (code: RefusalCode, values: Record<string, string> = {}): Reader =>
  async () => {
    throw new Unreadable(code, values);
  };

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const latin = (bytes: Uint8Array, length: number): string => bufferOf(bytes).toString('latin1', 0, length);
const saveAs = (type: string, instead: string): Media => ({ read: refuse('other-type', { type, instead }) });

/** What a ZIP holds tells what it is: a path that only this type has. */
const packages: readonly [path: RegExp, media: Media][] = [
  [/^word\/document\d*\.xml$/, { read: readDocx }],
  [/^xl\/workbook\.xml$/, { read: readXlsx }],
  [/^xl\/workbook\.bin$/, saveAs('XLSB', 'XLSX')],
  [/^ppt\/presentation\.xml$/, saveAs('PPTX', 'PDF')],
  [/^OFD\.xml$/, saveAs('OFD', 'PDF')],
  [/^META-INF\/manifest\.xml$/, saveAs('OpenDocument', 'DOCX / XLSX')],
];

const zipMedia = async (bytes: Uint8Array): Promise<Media> => {
  const paths = (await entriesOf(bytes)).map(({ path }) => path);
  return packages.find(([path]) => paths.some((candidate) => path.test(candidate)))?.[1] ?? { archive: true };
};

/** The streams of a compound file (the container of old Office files), by their names in UTF-16. */
const compound: readonly [stream: string, media: Media][] = [
  ['EncryptedPackage', { read: refuse('encrypted') }],
  ['WordDocument', { read: readDoc }],
  ['Workbook', saveAs('XLS', 'XLSX')],
  ['PowerPoint Document', saveAs('PPT', 'PDF')],
];

const compoundMedia = async (bytes: Uint8Array): Promise<Media> => {
  const found = compound.find(([stream]) => bufferOf(bytes).includes(Buffer.from(stream, 'utf16le')));
  return found?.[1] ?? { read: refuse('binary') };
};

const always = (media: Media) => async (): Promise<Media> => media;
const image = always({ read: refuse('image') });

/** The first bytes of a file, in hexadecimal, and what they announce. */
const magic: readonly [start: RegExp, media: (bytes: Uint8Array) => Promise<Media>][] = [
  [/^504b(0304|0506)/, zipMedia],
  [/^d0cf11e0a1b11ae1/, compoundMedia],
  [/^7b5c727466/, always({ read: readRtf })],
  [/^(89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646.{8}57454250|424d.{8}00000000)/, image],
  [/^526172211a/, always(saveAs('RAR', 'ZIP'))],
  [/^377abcaf/, always(saveAs('7z', 'ZIP'))],
  [/^1f8b/, always(saveAs('gzip', 'ZIP'))],
];

const pageTag = /<(!doctype\s+html|html|head|body|meta|table|div|p|br|span|li|h[1-6]|center|font)[\s>/]/i;
const tables = /<table[\s>][\s\S]*?(<\/table\s*>|$)/gi;
const markdownHeading = /^\s{0,3}#{1,6}\s+\S/m;

// Converters set tables of HTML between lines of Markdown: what stands around them tells.
const isMarkdownAround = (head: string): boolean =>
  !/<(!doctype|head|meta)[\s>]/i.test(head) && (markdownHeading.test(head) || !pageTag.test(head.replace(tables, '')));

const looksLikePage = (bytes: string): boolean => {
  const head = bytes.replaceAll('\0', '');
  return pageTag.test(head) && !isMarkdownAround(head);
};

/** Tells a file's type by its bytes and content; its name is not asked. */
export const mediaOf = async (bytes: Uint8Array): Promise<Media> => {
  // Some servers put a line or two before the mark of a PDF; readers look for it in the first 1024 bytes.
  if (/%PDF-\d/.test(latin(bytes, 1024))) return { read: readPdf };
  const start = bufferOf(bytes).toString('hex', 0, 16);
  const known = magic.find(([pattern]) => pattern.test(start));
  if (known) return known[1](bytes);
  const head = latin(bytes, 65_536);
  if (isSavedPage(head)) return { read: readMhtml };
  return { read: looksLikePage(head) ? readPage : readPlain };
};
