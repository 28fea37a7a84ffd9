import type { Words } from './types.ts';

/** A government's place with what it belongs to, as one speaks of it: 长春市朝阳区 / Chaoyang District, Changchun. */
export const placeInFull = ({ zh, en }: Words): Words => ({
  zh: zh.replace(/人民政府$/, ''),
  en: en.replace(/^People['’]s Government of /, ''),
});

/** Ends of names that say what kind of place it is, in the order in which they are looked for. */
const kinds = {
  zh: /(?<=..)((壮族|回族|维吾尔)?自治区|自治[州县旗]|特别行政区|[区县市省旗])$/u,
  en: /( Autonomous)? (District|County|City|Province|Prefecture|Banner|Region|Municipality)(?=,|$)/gu,
};

/** A name without what every neighbour shares, where there is no room for it: 朝阳 / Chaoyang. */
export const withoutKind = (name: string): string => name.replace(kinds.zh, '').replace(kinds.en, '');
