import type { Words } from '../form/types.ts';

/** Titles and sentences of the Atom feeds. */
export const feedWords = {
  releases: { zh: '公开 Gongkai：各版数据', en: 'Gongkai 公开: releases of the figures' },
  release: { zh: '第{id}版：{reports}份报告', en: 'Release {id}: {reports} reports' },
  changes: { zh: '公开 Gongkai：第{id}版更正的数字', en: 'Gongkai 公开: figures that release {id} changed' },
  restated: { zh: '{name}{year}年报告有{count}个数字更正', en: '{name}, {year}: {count} figures restated' },
  change: { zh: '{cell}：{before} → {after}', en: '{cell}: {before} → {after}' },
  synthetic: { zh: '演示数据。', en: 'Synthetic demonstration data. ' },
} as const satisfies Record<string, Words>;
