import { disputesBlock } from './disputes.ts';
import { groups } from './groups.ts';
import type { BreakdownKey, Part } from './measure-types.ts';
import { applicants, closedInThree, requestsBlock } from './requests.ts';
import type { RowGroup, Words } from './types.ts';

/** The six outcomes: their colours never change (tokens of lib/chart/palette.ts). */
export const outcomeParts: readonly Part[] = [
  { key: 'granted', name: { zh: '予以公开', en: 'Disclosed in full' }, sum: ['outcome.granted'], colour: 'granted' },
  { key: 'partial', name: { zh: '部分公开', en: 'Disclosed in part' }, sum: ['outcome.partial'], colour: 'partial' },
  { key: 'refused', name: groups.refused.name, sum: ['refused'], colour: 'refused' },
  { key: 'unavailable', name: groups.unavailable.name, sum: ['unavailable'], colour: 'unavailable' },
  { key: 'declined', name: groups.declined.name, sum: ['declined'], colour: 'declined' },
  { key: 'closed', name: groups.closed.name, sum: ['closed'], colour: 'closed' },
];

const plain = (words: Words): Words => ({
  zh: words.zh,
  en: words.en.replace(/^[^:]+: (.)/, (_, first) => first.toUpperCase()),
});

/** The rows of a group as parts: one step of the group's hue each, so `refused-1` is the first. */
export const partsOfGroup = (group: RowGroup): Part[] =>
  requestsBlock(closedInThree)
    .rows.filter((row) => row.group === group)
    .map((row, at) => ({
      key: row.key.split('.')[1] ?? row.key,
      name: plain(row.name),
      sum: [row.key],
      colour: `${group}-${at + 1}`,
    }));

/** The applicant types; `*` stands for the row of the measure. */
export const applicantParts: readonly Part[] = applicants
  .filter((column) => column.key !== 'total')
  .map((column, at) => ({
    key: column.key,
    name: { zh: column.name.zh, en: column.name.en[0]?.toUpperCase() + column.name.en.slice(1) },
    sum: [`*.${column.key}`],
    colour: `series-${at + 1}`,
  }));

/** Results of reviews or suits, over the blocks named. */
export const resultParts = (blocks: readonly string[]): Part[] =>
  disputesBlock.columns
    .filter((column) => column.key !== 'total')
    .map((column, at) => ({
      key: column.key,
      name: { zh: column.name.zh, en: column.name.en[0]?.toUpperCase() + column.name.en.slice(1) },
      sum: blocks.map((block) => `${block}.${column.key}`),
      colour: `result-${at + 1}`,
    }));

/** Breakdowns a reader may ask for with `b`. */
export const breakdowns: Record<BreakdownKey, { name: Words; parts: readonly Part[] }> = {
  applicant: { name: { zh: '按申请人', en: 'by applicant' }, parts: applicantParts },
  group: {
    name: { zh: '按类别', en: 'by group' },
    parts: outcomeParts.filter((part) => ['refused', 'unavailable', 'declined'].includes(part.key)),
  },
  path: {
    name: { zh: '按起诉途径', en: 'by path' },
    parts: [
      {
        key: 'direct',
        name: { zh: '未经复议直接起诉', en: 'Filed directly' },
        sum: ['suit_direct.total'],
        colour: 'series-1',
      },
      {
        key: 'after-review',
        name: { zh: '复议后起诉', en: 'After review' },
        sum: ['suit_after_review.total'],
        colour: 'series-2',
      },
    ],
  },
};
