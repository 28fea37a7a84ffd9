import type { SourceDocument } from './document.ts';
import { readPage } from './read-decoded.ts';
import { Unreadable } from './refusal.ts';

/** The header of a message and what follows it (RFC 5322), each byte a character. */
interface Entity {
  header: string;
  body: string;
}

const entityOf = (text: string): Entity => {
  const end = /\r?\n\r?\n/.exec(text);
  const header = end ? text.slice(0, end.index) : text;
  return { header: header.replace(/\r?\n[ \t]+/g, ' '), body: end ? text.slice(end.index + end[0].length) : '' };
};

const field = ({ header }: Entity, name: string): string =>
  header.match(new RegExp(`^${name}:\\s*(.*)$`, 'im'))?.[1]?.trim() ?? '';

// RFC 2045, section 6.7: =3D is a byte, = at the end of a line joins it to the next.
const fromQuotedPrintable = (body: string): Buffer =>
  Buffer.from(
    body
      .replace(/[ \t]+(?=\r?\n)/g, '')
      .replace(/=\r?\n/g, '')
      .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

const bytesOf = (entity: Entity): Buffer => {
  const encoding = field(entity, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(entity.body, 'base64');
  return encoding === 'quoted-printable' ? fromQuotedPrintable(entity.body) : Buffer.from(entity.body, 'latin1');
};

/** Whether a file begins with the header of a page that a browser saved with its pictures (RFC 2557). */
export const isSavedPage = (head: string): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\/related/i.test(head.replaceAll('\r', ''));

/** Reads a page saved as MHTML: the first part that is a page; pictures and styles are left aside. */
export const readMhtml = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const whole = entityOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const boundary = field(whole, 'content-type').match(/boundary="?([^";]+)/i)?.[1];
  const parts =
    boundary === undefined ? [] : whole.body.split(`--${boundary}`).map((part) => entityOf(part.trimStart()));
  const page = parts.find((part) => /^text\/html/i.test(field(part, 'content-type')));
  if (!page) throw new Unreadable('no-text');
  return readPage(bytesOf(page));
};
