/** Widths of text without a font at hand: those of Noto Sans SC, the font of images, in thousandths of the size. */

/** Its signs by their width; every other sign is as wide as a Chinese one. A test compares them with the font. */
const signsOf: Readonly<Record<number, string>> = {
  224: ' ',
  277: "|ij',.:;",
  288: 'lI',
  324: '!f',
  338: '()[]{}',
  350: '-',
  391: 'tr/\\°',
  471: 's*"?z',
  498: 'x',
  521: 'cvy',
  543: 'YJL–',
  555: 'Fkeé#$+0123456789<=>^~−_',
  573: 'agXV',
  599: 'ESTÉ',
  610: '`oZhuüAn',
  620: 'dpqb',
  657: 'PRCKB',
  689: '&DG',
  728: 'UÜNH',
  742: 'OQ',
  812: 'wM',
  926: 'W—%m',
  946: '@',
};

const widths = new Map(
  Object.entries(signsOf).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)),
);

const widthOfSign = (sign: string): number => widths.get(sign) ?? 1000;

/** The width of a text at a size, in pixels. */
export const textWidth = (text: string, size: number): number => {
  let sum = 0;
  for (const sign of text) sum += widthOfSign(sign);
  return (sum * size) / 1000;
};

/** How much wider heavy letters run: Latin ones, Chinese ones keep their square. */
export const heavyShare = 1.07;
export const heavyWidth = (text: string, size: number): number => textWidth(text, size) * heavyShare;

/** The text, cut with … where it is wider than allowed. */
export const fitted = (text: string, size: number, room: number): string => {
  // Room is often a width added up and taken apart again.
  if (textWidth(text, size) <= room + 0.01) return text;
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

/** Holds a number to the last word of a name while lines are broken. */
const joint = '_';

/** Chinese breaks anywhere: its last two signs go down to a number that would stand alone. */
const accompanied = (lines: readonly string[], number: string): string[] => {
  const [before, last] = lines.slice(-2);
  if (lines.length < 2 || last !== number || !before || /[ -~]$/.test(before)) return [...lines];
  return [...lines.slice(0, -2), before.slice(0, -2), `${before.slice(-2)} ${number}`];
};

/** A name and its number in lines: the number stands on a line alone only where it has no room beside a word. */
export const wrappedWith = (name: string, number: string, size: number, room: number): string[] => {
  const last = name.split(' ').at(-1) ?? '';
  const tied = textWidth(`${last} ${number}`, size) <= room && name.includes(' ');
  const lines = wrapped(`${name}${tied ? joint : ' '}${number}`, size, room);
  return accompanied(
    lines.map((line) => line.replace(joint, ' ')),
    number,
  );
};
