import { disputesBlock } from './disputes.ts';
import { closedInOne, requestsBlock } from './requests.ts';
import type { Edition, FormColumn } from './types.ts';

const items: readonly FormColumn[] = [
  {
    key: 'items_previous',
    label: '上一年项目数量',
    name: { zh: '上一年项目数量', en: 'items last year' },
    unit: 'item',
  },
  {
    key: 'items_change',
    label: '本年增/减',
    name: { zh: '本年增/减', en: 'change this year' },
    unit: 'item',
    kind: 'signed',
    aliases: ['本年增减', '本年增／减'],
  },
];
const itemsAndDecisions: readonly FormColumn[] = [
  ...items,
  { key: 'decisions', label: '处理决定数量', name: { zh: '处理决定数量', en: 'decisions' }, unit: 'decision' },
];

/** The edition for the reports of 2019 and 2020 (some authorities kept using it later). */
export const edition2019: Edition = {
  id: '2019',
  from: 2019,
  to: 2020,
  notice: {
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    number: '国办公开办函〔2019〕60号',
    issued: '2019',
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
          label: '规范性文件',
          name: { zh: '规范性文件', en: 'Administrative normative documents' },
          unit: 'item',
          aliases: ['行政规范性文件'],
        },
      ],
      columns: [
        {
          key: 'made',
          label: '本年新制作数量',
          name: { zh: '本年新制作数量', en: 'made this year' },
          aliases: ['本年新制作数', '本年制作数量'],
        },
        {
          key: 'disclosed',
          label: '本年新公开数量',
          name: { zh: '本年新公开数量', en: 'newly disclosed this year' },
          aliases: ['本年新公开数'],
        },
        { key: 'total_disclosed', label: '对外公开总数量', name: { zh: '对外公开总数量', en: 'total disclosed' } },
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
        {
          key: 'services',
          label: '其他对外管理服务事项',
          name: { zh: '其他对外管理服务事项', en: 'Other administrative and service matters' },
          unit: 'decision',
        },
      ],
      columns: itemsAndDecisions,
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
      columns: itemsAndDecisions,
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
          unit: 'item',
        },
      ],
      columns: items,
    },
    {
      id: '20-9',
      table: 2,
      heading: { zh: '第二十条第（九）项', en: 'Article 20(9)' },
      direction: 'down',
      rows: [
        {
          key: 'procurement',
          label: '政府集中采购',
          name: { zh: '政府集中采购', en: 'Centralised government procurement' },
          unit: 'project',
        },
      ],
      columns: [
        {
          key: 'projects',
          label: '采购项目数量',
          name: { zh: '采购项目数量', en: 'projects' },
          unit: 'project',
          aliases: ['采购项目数'],
        },
        {
          key: 'amount',
          label: '采购总金额（万元，保留四位小数）',
          name: { zh: '采购总金额', en: 'total amount' },
          unit: '10000 CNY',
          kind: 'amount',
          aliases: ['采购总金额', '采购总金额（万元）'],
        },
      ],
    },
    requestsBlock([closedInOne]),
    disputesBlock,
  ],
};
