import type { Words } from '../form/types.ts';

/** Words of a chart inside another site's page. */
export const embedWords = {
  table: { zh: '数据表', en: 'The figures as a table' },
  open: { zh: '在公开 Gongkai 上查看', en: 'Open on Gongkai' },
  long: { zh: '共{count}行，见原页面。', en: '{count} rows: see the page.' },
  revised: {
    zh: '这{all}个数字中有{count}个此后修订过。',
    en: '{count} of these {all} figures revised since.',
  },
} as const satisfies Record<string, Words>;
