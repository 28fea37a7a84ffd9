import type { Words } from '../form/types.ts';

/** Titles and sentences of the Atom feeds. */
export const feedWords = {
  releases: { zh: '公开 Gongkai：各版数据', en: 'Gongkai 公开: releases of the figures' },
  release: { zh: '第{id}版：{reports}份报告', en: 'Release {id}: {reports} reports' },
  changes: { zh: '公开 Gongkai：第{id}版更正的数字', en: 'Gongkai 公开: figures that release {id} changed' },
  restated: { zh: '{name}{year}年报告有{count}个数字更正', en: '{name}, {year}: {count} figures restated' },
  change: { zh: '{cell}：{before} → {after}', en: '{cell}: {before} → {after}' },
  authority: { zh: '公开 Gongkai：{name}的报告', en: 'Gongkai 公开: reports of {name}' },
  reportNew: { zh: '{name}{year}年报告已收录', en: '{name}: report for {year} added' },
  reportAgain: { zh: '{name}{year}年报告有修订', en: '{name}: report for {year} restated' },
  reportChecks: {
    zh: '第{release}版；{passed}项校验通过，{failed}项未通过。',
    en: 'Release {release}; {passed} checks passed, {failed} failed.',
  },
  check: { zh: '公开 Gongkai：校验“{check}”的发现', en: 'Gongkai 公开: findings of the check "{check}"' },
  found: { zh: '{name}{year}年报告：{check}', en: '{name}, {year}: {check}' },
  follow: { zh: '订阅（Atom）', en: 'Follow (Atom)' },
  synthetic: { zh: '演示数据。', en: 'Synthetic demonstration data. ' },
} as const satisfies Record<string, Words>;
