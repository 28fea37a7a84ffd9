import type { Words } from '../form/types.ts';

/** The page for an error goes to the browser with every page: its words stand alone, so that no others come along. */
export const troubleWords = {
  name: { zh: '公开', en: 'Gongkai' },
  title: { zh: '页面暂时打不开', en: 'This page cannot be shown right now' },
  text: {
    zh: '出错的是服务器，不是你。稍后重新载入即可；如果一直如此，请告诉我们这个地址。',
    en: 'The fault is ours. Reload in a moment; if it stays like this, please tell us the address.',
  },
  home: { zh: '回首页', en: 'Home' },
  reload: { zh: '重新载入', en: 'Reload' },
} as const satisfies Record<string, Words>;
