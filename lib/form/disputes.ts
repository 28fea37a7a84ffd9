import type { Block } from './types.ts';

/** Table 4: administrative review and litigation; the same fifteen cells in both editions. */
export const disputesBlock: Block = {
  id: 'disputes',
  table: 4,
  heading: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: 'Administrative review and litigation' },
  direction: 'across',
  rows: [
    {
      key: 'review',
      label: '行政复议',
      name: { zh: '行政复议', en: 'Administrative review' },
      unit: 'case',
    },
    {
      key: 'suit_direct',
      label: '未经复议直接起诉',
      name: { zh: '行政诉讼 未经复议直接起诉', en: 'Administrative litigation filed directly' },
      unit: 'case',
    },
    {
      key: 'suit_after_review',
      label: '复议后起诉',
      name: { zh: '行政诉讼 复议后起诉', en: 'Administrative litigation after review' },
      unit: 'case',
    },
  ],
  columns: [
    { key: 'upheld', label: '结果维持', name: { zh: '结果维持', en: 'upheld' } },
    { key: 'corrected', label: '结果纠正', name: { zh: '结果纠正', en: 'corrected' } },
    { key: 'other', label: '其他结果', name: { zh: '其他结果', en: 'other result' } },
    { key: 'pending', label: '尚未审结', name: { zh: '尚未审结', en: 'pending' } },
    {
      key: 'total',
      label: '总计',
      name: { zh: '总计', en: 'total' },
      aliases: ['合计'],
      sumOf: ['upheld', 'corrected', 'other', 'pending'],
    },
  ],
};
