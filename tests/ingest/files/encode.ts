/** Bytes of text in GBK: the table is what the decoder of the platform says, read backwards. */
const gbkTable = (): Map<string, [number, number]> => {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) {
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if ([...sign].length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, [lead, trail]);
      }
  return table;
};

const table = gbkTable();

export const inGbk = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      if (code < 0x80) return [code];
      const bytes = table.get(sign);
      // A page in GBK writes what it lacks as a reference.
      return bytes ?? [...`&#${sign.codePointAt(0)};`].map((letter) => letter.charCodeAt(0));
    }),
  );

export const inUtf16 = (text: string, options: { bigEndian?: boolean; mark?: boolean } = {}): Uint8Array => {
  const bytes = Buffer.from(options.mark === false ? text : `\ufeff${text}`, 'utf16le');
  return options.bigEndian ? bytes.swap16() : bytes;
};
