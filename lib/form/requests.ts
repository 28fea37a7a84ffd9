import type { Block, FormColumn, FormRow, RowGroup } from './types.ts';

/** Table 3: requests received and how they were handled. Both editions share it but for （六）其他处理. */

export const applicants = [
  { key: 'natural', label: '自然人', name: { zh: '自然人', en: 'natural persons' } },
  { key: 'company', label: '商业企业', name: { zh: '商业企业', en: 'commercial enterprises' } },
  { key: 'research', label: '科研机构', name: { zh: '科研机构', en: 'research institutions' } },
  { key: 'ngo', label: '社会公益组织', name: { zh: '社会公益组织', en: 'public-interest organisations' } },
  { key: 'legal', label: '法律服务机构', name: { zh: '法律服务机构', en: 'legal service institutions' } },
  { key: 'other', label: '其他', name: { zh: '其他', en: 'other organisations' } },
  {
    key: 'total',
    label: '总计',
    name: { zh: '总计', en: 'total' },
    aliases: ['合计'],
    sumOf: ['natural', 'company', 'research', 'ngo', 'legal', 'other'],
  },
] as const satisfies readonly FormColumn[];

const row = (
  key: string,
  label: string,
  zh: string,
  en: string,
  group?: RowGroup,
  aliases?: readonly string[],
): FormRow => ({ key, label, name: { zh, en }, unit: 'request', group, aliases });

const received = [
  row('requests.new', '一、本年新收政府信息公开申请数量', '本年新收申请', 'Requests received this year'),
  row(
    'requests.carried_in',
    '二、上年结转政府信息公开申请数量',
    '上年结转申请',
    'Requests carried over from last year',
  ),
];

const disclosed = [
  row('outcome.granted', '（一）予以公开', '予以公开', 'Disclosed in full', 'outcome'),
  row(
    'outcome.partial',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '部分公开',
    'Disclosed in part',
    'outcome',
    ['部分公开', '部分公开（区分处理的，只计这一情形，不计其它情形）'],
  ),
];

const refused = [
  row('refused.state_secret', '1.属于国家秘密', '属于国家秘密', 'Refused: state secret', 'refused'),
  row(
    'refused.forbidden_by_law',
    '2.其他法律行政法规禁止公开',
    '其他法律行政法规禁止公开',
    'Refused: forbidden by other laws or administrative regulations',
    'refused',
    ['其他法律行政止公开', '其他法律法规禁止公开', '其他法律行政法规禁止公开的'],
  ),
  row(
    'refused.security_stability',
    '3.危及“三安全一稳定”',
    '危及“三安全一稳定”',
    'Refused: endangers state, public or economic security or social stability',
    'refused',
  ),
  row(
    'refused.third_party',
    '4.保护第三方合法权益',
    '保护第三方合法权益',
    'Refused: protects third-party rights',
    'refused',
  ),
  row(
    'refused.internal_affairs',
    '5.属于三类内部事务信息',
    '属于三类内部事务信息',
    'Refused: internal affairs information',
    'refused',
  ),
  row(
    'refused.deliberative',
    '6.属于四类过程性信息',
    '属于四类过程性信息',
    'Refused: deliberative process information',
    'refused',
    ['四类过程性性信息', '属于四类过程性性信息'],
  ),
  row(
    'refused.enforcement_file',
    '7.属于行政执法案卷',
    '属于行政执法案卷',
    'Refused: administrative enforcement case file',
    'refused',
    ['属于行政执法案卷信息'],
  ),
  row(
    'refused.administrative_query',
    '8.属于行政查询事项',
    '属于行政查询事项',
    'Refused: administrative query matter',
    'refused',
  ),
];

const unavailable = [
  row(
    'unavailable.not_held',
    '1.本机关不掌握相关政府信息',
    '本机关不掌握相关政府信息',
    'Unable to provide: not held by this authority',
    'unavailable',
  ),
  row(
    'unavailable.must_be_created',
    '2.没有现成信息需要另行制作',
    '没有现成信息需要另行制作',
    'Unable to provide: no ready-made information, would have to be created',
    'unavailable',
  ),
  row(
    'unavailable.still_unclear',
    '3.补正后申请内容仍不明确',
    '补正后申请内容仍不明确',
    'Unable to provide: still unclear after correction',
    'unavailable',
  ),
];

const declined = [
  row(
    'declined.petition',
    '1.信访举报投诉类申请',
    '信访举报投诉类申请',
    'Not processed: petition, report or complaint',
    'declined',
  ),
  row('declined.repeated', '2.重复申请', '重复申请', 'Not processed: repeated request', 'declined'),
  row(
    'declined.publication',
    '3.要求提供公开出版物',
    '要求提供公开出版物',
    'Not processed: asks for public publications',
    'declined',
  ),
  row(
    'declined.excessive',
    '4.无正当理由大量反复申请',
    '无正当理由大量反复申请',
    'Not processed: large number of repeated requests without good reason',
    'declined',
  ),
  row(
    'declined.reissue',
    '5.要求行政机关确认或重新出具已获取信息',
    '要求行政机关确认或重新出具已获取信息',
    'Not processed: asks to confirm or reissue information already obtained',
    'declined',
    ['要求行政机关确认或重新出具已获取的信息'],
  ),
];

/** The three rows of the 2021 edition under （六）其他处理. */
export const closedInThree = [
  row(
    'closed.no_correction',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '申请人无正当理由逾期不补正',
    'Other: applicant did not correct the request in time',
    'closed',
    ['申请人无正当理由逾期不补正'],
  ),
  row(
    'closed.unpaid_fee',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用',
    'Other: applicant did not pay the fee in time',
    'closed',
    ['申请人逾期未按收费通知要求缴纳费用'],
  ),
  row('closed.other', '3.其他', '其他', 'Other: other', 'closed'),
];

/** The one row of the 2019 edition; some reports keep printing it on the 2021 form. */
export const closedInOne: FormRow = {
  key: 'closed.all',
  label: '（六）其他处理',
  name: {
    zh: '其他处理',
    en: 'Other handling: the printed row of the 2019 edition; in the 2021 edition the sum of the three rows, or the one row that some reports print instead',
  },
  unit: 'request',
  group: 'closed',
  replaces: closedInThree.map((each) => each.key),
};

const ending = [
  row('concluded.total', '（七）总计', '办结总计', 'Total concluded this year'),
  row('requests.carried_out', '四、结转下年度继续办理', '结转下年度继续办理', 'Carried over to next year', undefined, [
    '四、结转下年度继续办理的申请',
    '四、结转下年度继续办理政府信息公开申请数量',
    '四、结转下一年度继续办理数量',
  ]),
];

/** Table 3 of an edition, given its rows under （六）其他处理. */
export const requestsBlock = (closed: readonly FormRow[]): Block => ({
  id: 'requests',
  table: 3,
  heading: { zh: '三、收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
  direction: 'down',
  rows: [...received, ...disclosed, ...refused, ...unavailable, ...declined, ...closed, ...ending],
  columns: applicants,
});
