import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/ingest/encoding.ts';
import { inGbk, inUtf16 } from './encode.ts';

const sentence = '淮安市人民政府2024年政府信息公开工作年度报告：新收申请3119件';

describe('decodeText(bytes)', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sentence}`)],
    ['GBK', inGbk(sentence)],
    ['UTF-16 little', inUtf16(sentence)],
    ['UTF-16 big', inUtf16(sentence, { bigEndian: true })],
    ['UTF-16 little, unmarked', inUtf16(sentence, { mark: false })],
    ['UTF-16 big, unmarked', inUtf16(sentence, { mark: false, bigEndian: true })],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ text: sentence, replaced: 0 });
  });

  it('takes valid UTF-8 for what it is, whatever the page declares', () => {
    const page = `<meta charset="gb2312"><p>${sentence}</p>`;
    expect(decodeText(Buffer.from(page)).text).toBe(page);
  });

  it('takes the declared encoding where UTF-8 makes no sense of the bytes', () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>${sentence}</p>`;
    expect(decodeText(inGbk(page))).toMatchObject({ text: page, encoding: 'gb18030' });
  });

  it('tells Big5 from GBK', () => {
    const big5 = Uint8Array.from([0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d]);
    expect(decodeText(big5)).toMatchObject({ text: '政府資訊公開', encoding: 'big5' });
  });

  it('loses one character to a broken byte, not the page', () => {
    const bytes = Buffer.concat([Buffer.from(sentence), Uint8Array.of(0xe6), Buffer.from(sentence)]);
    expect(decodeText(bytes)).toMatchObject({ text: `${sentence}\ufffd${sentence}`, encoding: 'utf-8' });
  });

  it('reads back any digits and form words in every encoding', () => {
    const word = fc.constantFrom('本年', '处理', '申请', '总计', '（三）不予公开', '1.', '、', ' ');
    const text = fc
      .array(fc.oneof(word, fc.nat().map(String)), { minLength: 4, maxLength: 40 })
      .map((words) => `政府信息公开${words.join('')}\n`);
    fc.assert(
      fc.property(text, fc.constantFrom(inGbk, inUtf16, Buffer.from), (written, encode) => {
        expect(decodeText(encode(written as string & NodeJS.ArrayBufferView) as Uint8Array).text).toBe(written);
      }),
    );
  });
});
