import { type TopicPage, told } from './types.ts';

export const requestsTopic: TopicPage = {
  code: 'requests',
  title: { zh: '申请', en: 'Requests' },
  lead: {
    zh: '任何人都可以向政府申请公开信息。这里看有多少申请，由谁提出，当年办完多少、留下多少。',
    en: 'Anyone may ask a government for information. How many do, who they are, how much is finished within the year and how much is left.',
  },
  measures: [
    told(
      'requests-received',
      '当年收到多少件申请；反映需求，不反映办得好坏。',
      'How many requests came in during the year: a sign of demand, not of how well they were handled.',
    ),
    told(
      'requests-per-100k',
      '每十万常住人口有多少件申请，用来比较人口不同的地区。',
      'Requests for every 100,000 residents, so that large and small regions can be compared.',
    ),
    told(
      'applicant-mix',
      '申请由谁提出：自然人、企业还是其他组织。',
      'Who asks: natural persons, enterprises or other organisations.',
    ),
    told(
      'natural-person-share',
      '每一百件新收申请中有多少件来自自然人。',
      'Of every hundred requests received, how many come from natural persons.',
    ),
    told(
      'caseload',
      '当年要办的全部申请：新收的加上年没办完的。',
      'All requests to handle in the year: those received and those left from the year before.',
    ),
    told(
      'concluded',
      '当年办完多少件，不论结果如何，也不论哪一年收到。',
      'How many were finished in the year, whatever the result and whenever they came in.',
    ),
    told(
      'completion-rate',
      '要办的申请中有多少当年办完；其余转到下一年。',
      'The share of the caseload finished within the year; the rest is carried over.',
    ),
    told(
      'clearance-rate',
      '办结与新收之比；高于100%说明积压在减少。',
      'Requests concluded against requests received; above 100% the backlog shrinks.',
    ),
    told(
      'carried-out',
      '年底还没有办完、转到下一年的申请；十二月收到的常在其中。',
      'Requests not finished at the end of the year and carried over, often those of December.',
    ),
    told('carry-over-rate', '要办的申请中有多少留到下一年。', 'The share of the caseload left for the next year.'),
    told(
      'backlog-change',
      '未办完的申请，年底比年初多几件（正数）或少几件（负数）。',
      'How many more (plus) or fewer (minus) unfinished requests there are at the end of the year than at its start.',
    ),
  ],
  drawn: ['requests-received', 'applicant-mix', 'completion-rate', 'carried-out', 'requests-per-100k'],
  steps: [
    { words: { zh: '多少申请', en: 'How many' }, to: { chart: 'requests-received' } },
    { words: { zh: '谁提出', en: 'By whom' }, to: { chart: 'applicant-mix' } },
    { words: { zh: '办完多少', en: 'How much is finished' }, to: { chart: 'completion-rate' } },
    {
      words: { zh: '哪些机关多，哪些机关少', en: 'Authorities from high to low' },
      to: { ranking: 'requests-received' },
    },
    { words: { zh: '一个机关，一张原表', en: 'One authority, its printed form' }, to: { authorities: true } },
  ],
};
