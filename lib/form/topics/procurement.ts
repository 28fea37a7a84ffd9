import { type TopicPage, told } from './types.ts';

export const procurementTopic: TopicPage = {
  code: 'procurement',
  title: { zh: '政府采购', en: 'Procurement' },
  lead: {
    zh: '2019年版表格要求填写政府集中采购的项目和金额，2021年起不再填报，所以只有两年的数字。',
    en: 'The form of 2019 asked for projects and amounts of centralised procurement; that of 2021 does not, so there are two years of figures.',
  },
  measures: [
    told(
      'procurement-amount',
      '当年政府集中采购花了多少钱，单位万元；印作“元”的已注明并换算。',
      'What centralised procurement cost in the year, in 10,000 yuan; amounts printed in yuan are marked and converted.',
    ),
    told('procurement-projects', '当年集中采购了多少个项目。', 'How many projects were procured in the year.'),
    told(
      'procurement-mean',
      '平均每个项目花多少钱；一个大项目就能拉高。',
      'The mean cost of a project; one large project can raise it.',
    ),
  ],
  drawn: ['procurement-amount', 'procurement-projects', 'procurement-mean'],
};
