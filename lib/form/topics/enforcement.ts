import { type TopicPage, told } from './types.ts';

export const enforcementTopic: TopicPage = {
  code: 'enforcement',
  title: { zh: '执法与服务', en: 'Enforcement and services' },
  lead: {
    zh: '报告还要写明当年作出的许可、处罚、强制决定和收费。这些数字反映机关的工作量，也受职能划分影响。',
    en: 'Reports also state licences, penalties, coercive measures and fees. They tell how much an authority does, and depend on which powers it has.',
  },
  measures: [
    told(
      'licences',
      '当年作出多少件行政许可决定；政府的数字通常是所属部门之和。',
      'Licensing decisions in the year; a government’s figure is usually the sum of its departments.',
    ),
    told(
      'penalties',
      '当年作出多少件行政处罚决定；交通违法是否计入，各地不一。',
      'Penalty decisions in the year; whether traffic offences count differs from place to place.',
    ),
    told('coercions', '当年作出多少件行政强制决定。', 'Decisions in the year to take coercive measures.'),
    told(
      'fees',
      '当年收取的行政事业性收费，单位万元，2021年起填报。',
      'Administrative fees collected, in 10,000 yuan, asked since the form of 2021.',
    ),
  ],
  drawn: ['licences', 'penalties', 'coercions', 'fees'],
};
