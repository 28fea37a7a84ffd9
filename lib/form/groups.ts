import type { RowGroup, Words } from './types.ts';

/** The groups of table 3's rows, with the label printed beside the group and the six outcomes' names. */
export const groups: Record<RowGroup, { label: string; name: Words }> = {
  outcome: { label: '', name: { zh: '公开', en: 'Disclosed' } },
  refused: { label: '（三）不予公开', name: { zh: '不予公开', en: 'Refused' } },
  unavailable: { label: '（四）无法提供', name: { zh: '无法提供', en: 'Cannot provide' } },
  declined: { label: '（五）不予处理', name: { zh: '不予处理', en: 'Not processed' } },
  closed: { label: '（六）其他处理', name: { zh: '其他处理', en: 'Other handling' } },
};

/**
 * Totals that the form does not print but the prose of reports names ("不予公开76件").
 * They are stored when a text states them and used where the rows of the group are absent.
 */
export const statedTotals = {
  'refused.total': { name: { zh: '不予公开合计', en: 'Refused, total' }, group: 'refused', unit: 'request' },
  'unavailable.total': {
    name: { zh: '无法提供合计', en: 'Cannot provide, total' },
    group: 'unavailable',
    unit: 'request',
  },
  'declined.total': { name: { zh: '不予处理合计', en: 'Not processed, total' }, group: 'declined', unit: 'request' },
  'suits.total': { name: { zh: '行政诉讼合计', en: 'Suits, total' }, group: null, unit: 'case' },
} as const;
