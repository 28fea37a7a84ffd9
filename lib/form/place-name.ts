import type { Words } from './types.ts';

/** A government's place with what it belongs to, as one speaks of it: 长春市朝阳区 / Chaoyang District, Changchun. */
export const placeInFull = ({ zh, en }: Words): Words => ({
  zh: zh.replace(/人民政府$/, ''),
  en: en.replace(/^People['’]s Government of /, ''),
});

/** Ends of names that say what kind of place it is, in the order in which they are looked for. */
const kinds = {
  zh: /(?<=..)((壮族|回族|维吾尔)?自治区|自治[州县旗]|特别行政区|[县市省旗]|(?<!新|开发)区)$/u,
  en: /(?<! New)( Autonomous)? (District|County|City|Province|Prefecture|Banner|Region|Municipality)(?=,|$)/gu,
};

/** A name without what every neighbour shares, where there is no room for it: 朝阳 / Chaoyang. */
export const withoutKind = (name: string): string => name.replace(kinds.zh, '').replace(kinds.en, '');

/** The same for names that stand together; as they are where two would be called alike: 和田市 and 和田县. */
export const withoutKinds = (names: readonly string[]): readonly string[] => {
  const short = names.map(withoutKind);
  return new Set(short).size < new Set(names).size ? names : short;
};
