import { disputesBlock } from './disputes.ts';
import { closedInOne, closedInThree, requestsBlock } from './requests.ts';
import type { Edition, FormColumn } from './types.ts';

const decisions: readonly FormColumn[] = [
  {
    key: 'decisions',
    label: '本年处理决定数量',
    name: { zh: '处理决定数量', en: 'decisions' },
    aliases: ['处理决定数量', '本年处理决定数'],
  },
];

/** The edition for reports since that of 2021. */
export const edition2021: Edition = {
  id: '2021',
  from: 2021,
  to: null,
  notice: {
    title: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    number: '国办公开办函〔2021〕30号',
    issued: '2021-09-26',
  },
  blocks: [
    {
      id: '20-1',
      table: 2,
      heading: { zh: '第二十条第（一）项', en: 'Article 20(1)' },
      direction: 'down',
      rows: [
        {
          key: 'rules',
          label: '规章',
          name: { zh: '规章', en: 'Rules (regulations of local government)' },
          unit: 'item',
        },
        {
          key: 'normative',
          label: '行政规范性文件',
          name: { zh: '行政规范性文件', en: 'Administrative normative documents' },
          unit: 'item',
          aliases: ['规范性文件'],
        },
      ],
      columns: [
        {
          key: 'issued',
          label: '本年制发件数',
          name: { zh: '本年制发件数', en: 'issued this year' },
          aliases: ['本年制发数', '制发件数'],
        },
        {
          key: 'repealed',
          label: '本年废止件数',
          name: { zh: '本年废止件数', en: 'repealed this year' },
          aliases: ['本年废止数', '废止件数'],
        },
        {
          key: 'in_force',
          label: '现行有效件数',
          name: { zh: '现行有效件数', en: 'in force' },
          aliases: ['现行有效件', '现行有效数'],
        },
      ],
    },
    {
      id: '20-5',
      table: 2,
      heading: { zh: '第二十条第（五）项', en: 'Article 20(5)' },
      direction: 'down',
      rows: [
        {
          key: 'licence',
          label: '行政许可',
          name: { zh: '行政许可', en: 'Administrative licences' },
          unit: 'decision',
        },
      ],
      columns: decisions,
    },
    {
      id: '20-6',
      table: 2,
      heading: { zh: '第二十条第（六）项', en: 'Article 20(6)' },
      direction: 'down',
      rows: [
        {
          key: 'penalty',
          label: '行政处罚',
          name: { zh: '行政处罚', en: 'Administrative penalties' },
          unit: 'decision',
        },
        {
          key: 'coercion',
          label: '行政强制',
          name: { zh: '行政强制', en: 'Administrative coercion' },
          unit: 'decision',
        },
      ],
      columns: decisions,
    },
    {
      id: '20-8',
      table: 2,
      heading: { zh: '第二十条第（八）项', en: 'Article 20(8)' },
      direction: 'down',
      rows: [
        {
          key: 'fees',
          label: '行政事业性收费',
          name: { zh: '行政事业性收费', en: 'Administrative fees' },
          unit: '10000 CNY',
        },
      ],
      columns: [
        {
          key: 'amount',
          label: '本年收费金额（单位：万元）',
          name: { zh: '本年收费金额', en: 'amount collected this year' },
          unit: '10000 CNY',
          kind: 'amount',
          aliases: ['本年收费金额', '本年收费金额（万元）'],
        },
      ],
    },
    requestsBlock([...closedInThree, closedInOne]),
    disputesBlock,
  ],
};
