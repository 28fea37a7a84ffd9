import type { Lang } from './view/spec.ts';

/** Every number and date as text, and the only use of Intl. The true minus sign stands for a negative. */

const locale: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

type Decimals = readonly [least: number, most: number];

/** Making a format is slow, using one is not: each is made once. */
const numberFormat = (lang: Lang, style: 'decimal' | 'percent', [least, most]: Decimals): Intl.NumberFormat => {
  const key = `${lang}${style}${least}${most}`;
  const options = { style, minimumFractionDigits: least, maximumFractionDigits: most };
  const known = formats.get(key) ?? new Intl.NumberFormat(locale[lang], options);
  formats.set(key, known);
  return known;
};

const minus = (text: string) => text.replace('-', '−');

/** 1,234 or 25.1: thousands separated; `digits` fixes the decimals, otherwise up to the form's four are kept. */
export const formatNumber = (value: number, lang: Lang, digits?: number): string =>
  minus(numberFormat(lang, 'decimal', [digits ?? 0, digits ?? 4]).format(value));

/** A share as 33.4%. English sets it as 33.4% too: one form in table, chart and text. */
export const formatPercent = (share: number, lang: Lang, digits = 1): string =>
  minus(numberFormat(lang, 'percent', [digits, digits]).format(share));

/** What rounds to nothing has no direction: 0.0, not +0.0. */
const signed = (text: string, value: number): string => {
  if (!/[1-9]/.test(text)) return text.replace('−', '');
  return value > 0 ? `+${text}` : text;
};

/** A change of a count with its sign. */
export const formatChange = (value: number, lang: Lang, digits?: number): string =>
  signed(formatNumber(value, lang, digits), value);

/** Digits enough that what is not nothing does not read as nothing. */
const digitsFor = (value: number): number =>
  value === 0 || Math.abs(value) >= 0.05 ? 1 : Math.min(6, Math.ceil(-Math.log10(Math.abs(value) * 2)));

/** A change of a share: percentage points, never percent. */
export const formatPoints = (difference: number, lang: Lang): string => {
  const points = formatNumber(difference * 100, lang, digitsFor(difference * 100));
  return `${signed(points, difference)}${lang === 'zh' ? '个百分点' : ' pp'}`;
};

/** For running text only: 3.4万, 1.2亿; English keeps the digits. */
export const formatLarge = (value: number, lang: Lang): string => {
  const size = Math.abs(value);
  if (lang === 'en' || size < 10_000) return formatNumber(value, lang);
  const [unit, name] = size >= 100_000_000 ? [100_000_000, '亿'] : [10_000, '万'];
  return `${formatNumber(Math.round((value / unit) * 10) / 10, lang)}${name}`;
};

const parts = (iso: string): [number, number, number] | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
};

/** 2024年3月31日 / 31 March 2024, of the calendar day that is written; other text is given back. */
export const formatDate = (iso: string, lang: Lang): string => {
  const found = parts(iso);
  if (!found) return iso;
  const day = new Date(Date.UTC(found[0], found[1] - 1, found[2]));
  return new Intl.DateTimeFormat(locale[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
};

/** 2024年 / 2024, or 2019—2024年 / 2019–2024. */
export const formatYears = (years: readonly number[], lang: Lang): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return lang === 'zh' ? `${first}年` : `${first}`;
  return lang === 'zh' ? `${first}—${last}年` : `${first}–${last}`;
};

/** Years with their gaps left open: 2019—2020、2022年 / 2019–2020 and 2022. */
export const formatEachYear = (years: readonly number[], lang: Lang): string => {
  const starts = years.filter((year) => !years.includes(year - 1));
  const runs = starts.map((first) => {
    let last = first;
    while (years.includes(last + 1)) last += 1;
    return formatYears([first, last], lang).replace('年', '');
  });
  return formatList(runs, lang) + (lang === 'zh' ? '年' : '');
};

/** Names one after another, as the language joins them. */
export const formatList = (items: readonly string[], lang: Lang): string =>
  lang === 'zh' ? items.join('、') : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format([...items]);

/** The order of names: by pinyin in Chinese, by letter in English. */
export const compareNames = (lang: Lang): ((a: string, b: string) => number) => new Intl.Collator(locale[lang]).compare;
