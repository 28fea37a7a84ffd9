import type { Words } from '../form/types.ts';

/** Around the terms that explain themselves. */
export const glossaryWords = {
  all: { zh: '全部词语', en: 'All terms' },
  ofForm: { zh: '表中词语：', en: 'Terms of the form: ' },
} as const satisfies Record<string, Words>;
