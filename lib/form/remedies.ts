import type { RowGroup, Words } from './types.ts';

const complaint: Words = {
  zh: '也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报（《政府信息公开条例》第五十一条）。',
  en: 'One may also complain to the next higher authority or to the department in charge of disclosure (Regulations, art. 51).',
};

const refused: Words = {
  zh: '不服“不予公开”的答复，应当先申请行政复议：自知道答复之日起六十日内提出，不收费（《行政复议法》第二十条、第二十三条，2024年起施行）。不服复议决定的，可以在收到决定书之日起十五日内向法院起诉（《行政诉讼法》第四十五条）。',
  en: 'Against a refusal, administrative review comes first: within 60 days of learning of the answer, free of charge (Administrative Reconsideration Law, arts. 20 and 23, in force since 2024). Against the decision on review one may sue within 15 days of receiving it (Administrative Litigation Law, art. 45).',
};

const other: Words = {
  zh: '不服这样的答复，可以自知道答复之日起六十日内申请行政复议，不收费（《行政复议法》第二十条）；也可以在六个月内直接向法院起诉（《行政诉讼法》第四十六条）。2024年起哪些答复须先经复议，理解不一，起诉前宜先问法院。',
  en: 'Against such an answer one may ask for administrative review within 60 days of learning of it, free of charge (Administrative Reconsideration Law, art. 20), or sue at once within six months (Administrative Litigation Law, art. 46). Since 2024 opinions differ on which of these answers must go to review first: ask the court before suing.',
};

/** Stands wherever a remedy is named. */
export const remedyCaveat: Words = {
  zh: '以上是本站对法律的理解，不是法律意见。',
  en: 'This is a reading of the law, not legal advice.',
};

/** What an applicant may do who disagrees with an answer of a group. */
export const remedyOf = (group: RowGroup): readonly Words[] => [group === 'refused' ? refused : other, complaint];
