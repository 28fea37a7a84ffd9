import { pinyin } from 'pinyin-pro';
import { alwaysRead, english, peoples, readings } from './readings.ts';

/** Endings of names, longest first, with their English form (empty for those that English leaves out). */
const suffixes: readonly (readonly [zh: string, en: string])[] = [
  ['壮族自治区', ''],
  ['回族自治区', ''],
  ['维吾尔自治区', ''],
  ['自治区', ''],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['矿区', 'Mining District'],
  ['新区', 'New Area'],
  ['省', ''],
  ['盟', 'League'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['市', 'City'],
];

/** Names that are all suffix, and 新区 that is no "new area". */
const wholeNames: Readonly<Record<string, string>> = {
  矿区: 'Mining District',
  城区: 'Cheng District',
  郊区: 'Jiao District',
};

const stem = (name: string) => {
  const [zh = '', en = ''] = suffixes.find(([ending]) => name.endsWith(ending) && name !== ending) ?? [];
  return { base: zh ? name.slice(0, -zh.length) : name, ending: zh, en };
};

const oneOf = Object.keys(peoples)
  .sort((a, b) => b.length - a.length)
  .join('|');
const namedFor = new RegExp(`^(.*?)((?:(?:${oneOf})族)+|(?:哈萨克|蒙古|柯尔克孜|塔吉克|锡伯))$`);

/** 双江拉祜族佤族 -> 双江 and [Lahu, Va]; a name without a people keeps its whole self. */
const withoutPeoples = (base: string) => {
  const [, place, groups] = base.match(namedFor) ?? [];
  if (place === undefined || groups === undefined) return { place: base, named: [] };
  const named = groups
    .split('族')
    .filter(Boolean)
    .map((people) => peoples[people] ?? people);
  return { place, named };
};

/** The syllables of a name, without tones; the exceptions of readings.ts go first. */
export const syllables = (name: string): string[] => {
  const { base, ending } = stem(name);
  const known = readings[base]?.split(' ') ?? pinyin(base, { toneType: 'none', type: 'array' });
  const read = [...base].map((character, at) => alwaysRead[character] ?? known[at] ?? '');
  return [...read, ...pinyin(ending, { toneType: 'none', type: 'array' }).filter(Boolean)];
};

/** What a person types to find it: chaoyangqu and cyq, ü as v. */
export const typed = (name: string) => {
  const parts = syllables(name).map((part) => part.replace('ü', 'v'));
  return { pinyin: parts.join(''), initials: parts.map((part) => part[0]).join('') };
};

/** lu an -> Lu'an: an apostrophe stands before a later syllable that begins with a, e or o. */
const joined = (parts: readonly string[]) => {
  const word = parts.map((part, at) => (at > 0 && /^[aeo]/.test(part) ? `'${part}` : part)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const placeName = (place: string) => english[place] ?? joined(syllables(`${place}县`).slice(0, -1));

/** The English name: Chaoyang District, Lu'an, Shuangjiang Lahu-Va-Blang-Dai Autonomous County. */
export const englishName = (name: string, level: 1 | 2 | 3): string => {
  const whole = wholeNames[name];
  if (whole) return whole;
  const { base, ending, en } = stem(name);
  const { place, named } =
    level > 1 && (ending.startsWith('自治') || base.endsWith('族')) ? withoutPeoples(base) : { place: base, named: [] };
  const type = ending === '市' && level < 3 ? '' : en;
  return [place && placeName(place), named.join('-'), type].filter(Boolean).join(' ');
};
