import type { Lang } from '../view/spec.ts';

/** A note as the imports write it: the Chinese sentence, then the English one. */
const both = /^(.*\p{Script=Han}\S*) ([A-Z][a-z]+[ :][\x20-\x7e]+)$/u;

/** The note of a release in one language; one that a person wrote in a single language is shown whole. */
export const noteIn = (note: string, lang: Lang): string => both.exec(note)?.[lang === 'zh' ? 1 : 2] ?? note;
