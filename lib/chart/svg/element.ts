/** Markup as text. Everything written into a drawing passes through here, so escaping has one place. */

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 1.0, production 2 (Char): most control characters, half surrogates and two others cannot be written at all. */
const isWritable = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be found
const special = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** What XML forbids is dropped; the five signs that mean something are written as entities. */
export const escapeText = (text: string): string =>
  special.test(text)
    ? [...text]
        .filter(isWritable)
        .map((sign) => entities[sign] ?? sign)
        .join('')
    : text;

const number = (value: number): string => `${Math.round(value * 10) / 10}`;

const attribute = ([name, value]: [string, string | number | null | undefined]): string =>
  value === null || value === undefined
    ? ''
    : ` ${name}="${typeof value === 'number' ? number(value) : escapeText(value)}"`;

/** An element; its children are markup made here, never raw text. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string => {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return children.length ? `${opening}>${children.join('')}</${name}>` : `${opening}/>`;
};

/** A text node. */
export const text = escapeText;
