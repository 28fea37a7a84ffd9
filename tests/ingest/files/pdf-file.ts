import { deflateSync } from 'node:zlib';

// A Chinese font that the file names and does not bring: its characters are known by the map UniGB-UCS2-H alone.
const fonts = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
];

/** Pages of drawing operators, as the bytes of a PDF whose fonts are named and not embedded. */
export const pdfFile = (
  pages: readonly string[],
  [width, height]: readonly [number, number] = [595, 842],
): Uint8Array => {
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts,
    ...pages.flatMap((drawing, index) => {
      const packed = deflateSync(Buffer.from(drawing, 'latin1'));
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 1 + 2 * index} 0 R >>`,
        Buffer.concat([
          Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
          packed,
          Buffer.from('\nendstream'),
        ]),
      ];
    }),
  ];
  const chunks: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  objects.forEach((object, index) => {
    offsets.push(length);
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    chunks.push(chunk);
    length += chunk.length;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(chunks);
};

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** How wide a text is set: Latin letters take half of a Chinese character. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? size / 2 : size), 0);

/** Draws text at a place measured from the upper left corner, its baseline at `y`. */
export const drawText = (text: string, x: number, y: number, size: number, pageHeight = 842): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${(pageHeight - y).toFixed(2)} Tm <${hex(text)}> Tj ET\n`;

export const drawLine = (x1: number, y1: number, x2: number, y2: number, pageHeight = 842): string =>
  `${x1.toFixed(2)} ${(pageHeight - y1).toFixed(2)} m ${x2.toFixed(2)} ${(pageHeight - y2).toFixed(2)} l S\n`;

/** A line drawn as a thin filled strip. */
export const drawStrip = (x1: number, y1: number, x2: number, y2: number, pageHeight = 842): string =>
  `${x1.toFixed(2)} ${(pageHeight - y2 - 0.25).toFixed(2)} ${(x2 - x1 || 0.5).toFixed(2)} ${(y2 - y1 || 0.5).toFixed(2)} re f\n`;
