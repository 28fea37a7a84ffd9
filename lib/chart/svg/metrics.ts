/** Widths of text without a font: one table, in thousandths of the size, a little generous. */

const narrow = new Set([..."iIl.,:;'|!()[]{}1jftr -·−–"]);
const wide = new Set([...'mwMW%@—…']);

const widthOfSign = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2e80 && code !== 0xfeff) return 1000;
  if (sign >= '0' && sign <= '9') return 560;
  if (narrow.has(sign)) return 340;
  if (wide.has(sign)) return 880;
  return sign >= 'A' && sign <= 'Z' ? 680 : 545;
};

/** The width of a text at a size, in pixels. */
export const textWidth = (text: string, size: number): number => {
  let sum = 0;
  for (const sign of text) sum += widthOfSign(sign);
  return (sum * size) / 1000;
};

/** The text, cut with … where it is wider than allowed. */
export const fitted = (text: string, size: number, room: number): string => {
  if (textWidth(text, size) <= room) return text;
  const signs = [...text];
  while (signs.length && textWidth(`${signs.join('')}…`, size) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
};

/** Words of Latin, numbers and years (2019—2025年) stay whole; Chinese breaks anywhere but before a closing mark. */
const latin = ' -~À-ɏ–—−’';
const unit = new RegExp(`[${latin}]+?(?:\\s+|年，?|(?=[^${latin}])|$)|[^${latin}][，。、；：！？）”％]*`, 'gu');
const pieces = (text: string): string[] => text.match(unit) ?? [];

/** An address has no spaces: where it is wider than a line it breaks after its own signs. */
const narrowed = (piece: string, size: number, room: number): string[] =>
  textWidth(piece.trimEnd(), size) > room ? piece.split(/(?<=[&?./])/) : [piece];

/** The text in lines no wider than allowed. */
export const wrapped = (text: string, size: number, room: number): string[] => {
  const lines = [''];
  for (const piece of pieces(text).flatMap((each) => narrowed(each, size, room))) {
    const line = lines.length - 1;
    const longer = `${lines[line]}${piece}`;
    if (lines[line] && textWidth(longer.trimEnd(), size) > room) lines.push(piece);
    else lines[line] = longer;
  }
  return lines.map((line) => line.trim());
};
