import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile, openPath } from '../../../lib/ingest/open.ts';
import { compoundFile } from './compound-file.ts';
import { inGbk } from './encode.ts';
import { drawText, pdfFile } from './pdf-file.ts';
import { openOne, refusalOf } from './read.ts';

const bytes = (text: string): Uint8Array => strToU8(text);
const hex = (text: string): Uint8Array => Buffer.from(text, 'hex');

/** A page saved by a browser: its parts one after another, of one only the given one is of interest. */
const mhtml = (type: string, encoding: string, body: string): string =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----part----"',
    '',
    '------part----',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------part------',
    '',
  ].join('\r\n');
const MB = 1024 * 1024;

const pdfOf = (lines: number): Uint8Array =>
  pdfFile([
    Array.from({ length: lines }, (_, index) => drawText('政府信息公开工作年度报告', 70, 70 + index * 20, 12)).join(''),
  ]);

/** A file of old Office: its container's mark, then the name of a stream. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);

/** The general purpose flag of every entry gets the bit that says it is encrypted. */
const changed = (file: Uint8Array, at: number, value: number): Uint8Array => {
  const damaged = Buffer.from(file);
  damaged.writeInt32LE(value, at);
  return damaged;
};
// The first two sectors of the allocation table follow each other.
const looped = (file: Uint8Array): Uint8Array => {
  const at = (Buffer.from(file).readInt32LE(76) + 1) * 512;
  return changed(changed(file, at, 1), at + 4, 0);
};
const encryptedZip = (): Uint8Array => {
  const archive = zipSync({ 'a.txt': bytes('x') });
  const buffer = Buffer.from(archive);
  for (const [mark, at] of [
    ['504b0304', 6],
    ['504b0102', 8],
  ] as const) {
    const start = buffer.indexOf(Buffer.from(mark, 'hex'));
    buffer.writeUInt16LE(buffer.readUInt16LE(start + at) | 1, start + at);
  }
  return buffer;
};

/** The archive with another size declared for each of its files. */
const declaring = (archive: Uint8Array, size: number): Uint8Array => {
  const buffer = Buffer.from(archive);
  const mark = Buffer.from('504b0102', 'hex');
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + 1)) buffer.writeUInt32LE(size, at + 24);
  return buffer;
};

/** The description of an old Word file, with the bit that says it is encrypted. */
const encryptedDoc = (): Uint8Array => {
  const document = Buffer.alloc(4096);
  document.writeUInt16LE(0xa5ec, 0);
  document.writeUInt16LE(0x0300, 10);
  return compoundFile(['1Table', Buffer.alloc(16)], ['WordDocument', document]);
};

// The high bits of a linear congruence: as random as the bytes of a file that was spoilt.
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
};

const cells = (count: number): string => `<table><tr>${'<td>0</td>'.repeat(count)}</tr></table>`;
const longText = (megabytes: number): Uint8Array => Buffer.alloc(megabytes * MB, '政府信息公开\n');

const refusals: [what: string, make: () => Uint8Array, code: string][] = [
  ['nothing', () => bytes(''), 'file-empty'],
  ['spaces', () => bytes(' \n\t\n'), 'no-text'],
  ['a page without text', () => bytes('<html><body><script>x</script></body></html>'), 'no-text'],
  ['31 MB', () => new Uint8Array(31 * MB), 'file-too-large'],
  ['50 MB of text', () => longText(50), 'file-too-large'],
  ['21 MB of text', () => longText(21), 'text-too-large'],
  ['100 MB of HTML', () => Buffer.alloc(100 * MB, '<p>x</p>'), 'file-too-large'],
  ['13 MB of HTML', () => Buffer.alloc(13 * MB, '<p>x</p>'), 'text-too-large'],
  ['a table of 100 000 cells', () => bytes(cells(100_000)), 'too-many-cells'],
  ['two million lines', () => bytes('x\n'.repeat(2_000_000)), 'too-many-lines'],
  ['text with 100 000 cells', () => bytes('1\t2\t3\t4\t5\n'.repeat(20_000)), 'too-many-cells'],
  ['a PDF of 300 pages', () => pdfFile(Array.from({ length: 300 }, () => '')), 'too-many-pages'],
  ['a PDF of pictures', () => pdfFile(['0 0 100 100 re f']), 'scanned'],
  ['a PDF broken off', () => pdfOf(20).subarray(0, -40), 'truncated'],
  ['a PDF of nothing', () => bytes('%PDF-1.4\nnothing\n%%EOF'), 'damaged'],
  ['a program', () => Buffer.concat([hex('7f454c46020101'), Buffer.alloc(600)]), 'binary'],
  [
    'noise',
    () => Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919 + (index >> 3)) % 251)),
    'binary',
  ],
  ['a PNG', () => hex('89504e470d0a1a0a0000000d49484452'), 'image'],
  ['a JPEG', () => hex('ffd8ffe000104a464946'), 'image'],
  ['an RTF that was cut off', () => bytes('{\\rtf1 x'), 'truncated'],
  ['a RAR', () => hex('526172211a0700'), 'other-type'],
  ['a gzip', () => gzipSync('x'), 'other-type'],
  ['an XLS', () => compound('Workbook'), 'other-type'],
  ['an OFD', () => zipSync({ 'OFD.xml': bytes('<ofd:OFD/>') }), 'other-type'],
  ['a saved page without a page', () => bytes(mhtml('image/png', 'base64', 'aaaa')), 'no-text'],
  ['a PDF that is noise', () => noise(9000), 'binary'],
  ['an encrypted Word file', () => compound('EncryptedPackage'), 'encrypted'],
  ['an encrypted old Word file', encryptedDoc, 'encrypted'],
  ['a DOC of nothing', () => compound('WordDocument'), 'damaged'],
  ['a DOC with sectors of a size that there is none', () => changed(compound('WordDocument'), 30, 29), 'damaged'],
  ['a DOC with more sectors than bytes', () => changed(compound('WordDocument'), 44, 0x7fffffff), 'damaged'],
  ['a DOC whose sectors lead back to themselves', () => looped(compound('WordDocument')), 'damaged'],
  ['a DOCX of nothing', () => zipSync({ 'word/document.xml': bytes('<x') }), 'damaged'],
  ['a page that is not there', () => bytes('<html><title>404 Not Found</title><p>nginx</p></html>'), 'not-found-page'],
  [
    'a page that is not there, in GBK',
    () => inGbk('<title>出错了</title><p>您访问的页面不存在或已被删除</p>'),
    'not-found-page',
  ],
  ['a page cut off inside a table', () => bytes(`<html><body>${cells(30).slice(0, 200)}`), 'truncated'],
  ['an archive of nothing', () => zipSync({}), 'archive-empty'],
  ['an archive broken off', () => zipSync({ 'a.txt': bytes('x'.repeat(999)) }).subarray(0, 60), 'damaged'],
  ['an encrypted archive', encryptedZip, 'encrypted'],
  [
    'archives in archives',
    () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.txt': bytes('x') }) }) }) }),
    'archive-too-deep',
  ],
  ['an archive of 400 MB', () => declaring(zipSync({ a: bytes('a'), b: bytes('b') }), 200 * MB), 'archive-too-large'],
  [
    'a Word file of 70 MB',
    () => declaring(zipSync({ 'word/document.xml': bytes('<x/>') }), 70 * MB),
    'archive-too-large',
  ],
  ['an archive that says less than it holds', () => declaring(zipSync({ a: new Uint8Array(MB) }), 10), 'damaged'],
  [
    'a Word file that says less than it holds',
    () => declaring(zipSync({ 'word/document.xml': new Uint8Array(MB) }), 10),
    'damaged',
  ],
  ['an archive that leaves itself', () => zipSync({ '../../etc/passwd': bytes('x') }), 'archive-path'],
  ['an archive with an absolute path', () => zipSync({ '/etc/passwd': bytes('x') }), 'archive-path'],
];

describe('openFile refuses', () => {
  it.each(refusals)('%s', async (_, make, code) => {
    expect(await refusalOf(make(), 'report.txt')).toBe(code);
  });

  it('with a place and a sentence in both languages that says what to do', async () => {
    const opened = await openOne(bytes(''));
    expect('refusal' in opened && opened.refusal).toEqual([
      {
        code: 'file-empty',
        severity: 'error',
        at: 'file',
        text: expect.objectContaining({ zh: expect.stringContaining('请'), en: expect.stringContaining('again') }),
      },
    ]);
  });

  it('a file of which the size alone is known to be too large, without reading it, and one that is not there', async () => {
    const [missing] = await openPath('no/such/file.pdf');
    expect(missing).toMatchObject({ name: 'no/such/file.pdf', refusal: [{ code: 'file-missing' }] });
  });
});

describe('openFile(bytes, name)', () => {
  const page = '<html><title>年报</title><body><p>政府信息公开工作年度报告</p></body></html>';

  it('goes by the content and not by the name', async () => {
    expect(await openOne(pdfOf(20), 'report.html')).toMatchObject({ mediaType: 'application/pdf' });
    expect(await openOne(bytes(page), 'report.pdf')).toMatchObject({ mediaType: 'text/html' });
  });

  it.each([
    [
      'quoted-printable',
      (text: string) => [...bytes(text)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''),
    ],
    ['base64', (text: string) => Buffer.from(text).toString('base64')],
  ])('opens a page that a browser saved with its pictures, in %s', async (encoding, encode) => {
    const opened = await openOne(bytes(mhtml('text/html; charset="utf-8"', encoding, encode(page))));
    expect(opened).toMatchObject({ mediaType: 'text/html', document: { title: '年报' } });
  });

  it('gives every file of an archive, the bad ones refused and the others read', async () => {
    const archive = zipSync({
      '报告/1.html': bytes(page),
      '2.txt': bytes(''),
      'inner.zip': zipSync({ '3.html': bytes(page) }),
    });
    const opened = await openFile(archive, 'all.zip');
    expect(opened.map((each) => [each.name, 'document' in each ? each.mediaType : each.refusal[0]?.code])).toEqual([
      ['all.zip/报告/1.html', 'text/html'],
      ['all.zip/2.txt', 'file-empty'],
      ['all.zip/inner.zip/3.html', 'text/html'],
    ]);
  });

  it('knows a file by the hash of its bytes, inside an archive too', async () => {
    const [inside] = await openFile(zipSync({ 'a.html': bytes(page) }), 'a.zip');
    expect(inside?.sha256).toBe((await openOne(bytes(page))).sha256);
  });
});
