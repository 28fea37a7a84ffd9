/** Text and the encoding it was read in; `replaced` counts the bytes that made no character. */
export interface Decoded {
  text: string;
  encoding: string;
  replaced: number;
}

const marks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const decoded = (text: string, encoding: string): Decoded => ({
  text,
  encoding,
  replaced: text.split('\ufffd').length - 1,
});

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded =>
  decoded(new TextDecoder(encoding).decode(bytes), encoding);

const markedEncoding = (bytes: Uint8Array): string | null =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named =
    head.match(/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i) ?? head.match(/<\?xml[^>]+encoding=["']([\w-]+)/i);
  const name = (named?.[1] ?? '').toLowerCase();
  if (/^gb|^hz/.test(name)) return 'gb18030';
  return /^(big5|utf-8|utf8)/.test(name) ? name : null;
};

const validUtf8 = (bytes: Uint8Array): Decoded | null => {
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    return null;
  }
};

// Characters that no report lacks: how often they occur tells GBK from Big5, whose bytes overlap.
const common = /[的年公政府信息申行為为開开請请]/g;
const score = ({ text, replaced }: Decoded): number => (text.match(common)?.length ?? 0) - 20 * replaced;

const best = (candidates: readonly Decoded[]): Decoded | undefined =>
  [...candidates].sort((a, b) => score(b) - score(a))[0];

/** UTF-16 without a mark: every ASCII sign leaves a zero byte, which no other encoding of text has. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, 4096);
  if (!head.includes(0)) return null;
  const found = best(
    ['utf-16le', 'utf-16be'].map((encoding) => decodeAs(head.subarray(0, head.length & ~1), encoding)),
  );
  return found && score(found) > 0 ? found.encoding : null;
};

/**
 * Decodes text of unknown encoding: a byte order mark first, then valid UTF-8 (pages that declare GBK are often UTF-8), then what the
 * page declares, then whichever of the Chinese encodings makes sense of it.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const sure = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (sure) return decodeAs(bytes, sure);
  const utf8 = validUtf8(bytes);
  if (utf8) return utf8;
  const declared = declaredEncoding(bytes);
  const candidates = ['gb18030', 'utf-8', 'big5'].map((encoding) => decodeAs(bytes, encoding));
  const asDeclared = declared ? decodeAs(bytes, declared) : null;
  if (asDeclared && asDeclared.replaced * 200 < asDeclared.text.length) return asDeclared;
  return best(candidates) ?? decodeAs(bytes, 'utf-8');
};
