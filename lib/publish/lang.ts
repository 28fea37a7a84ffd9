import type { Lang } from '../view/spec.ts';

/** The language of a path's first part; Chinese for anything else. */
export const readLang = (text: string): Lang => (text === 'en' ? 'en' : 'zh');
