import type { Words } from './types.ts';

/** A government's place with what it belongs to, as one speaks of it: 长春市朝阳区 / Chaoyang District, Changchun. */
export const placeInFull = ({ zh, en }: Words): Words => ({
  zh: zh.replace(/人民政府$/, ''),
  en: en.replace(/^People['’]s Government of /, ''),
});
