import type { Words } from './types.ts';

/** A term of the field, explained where it stands on a page. */
export interface Term {
  key: string;
  term: Words;
  words: Words;
}

const term = (key: string, zh: string, en: string, plain: string, english: string): Term => ({
  key,
  term: { zh, en },
  words: { zh: plain, en: english },
});

/** Every term, in the order in which a reader of a report meets them. */
export const glossary: readonly Term[] = [
  term(
    'annual-report',
    '政府信息公开工作年度报告',
    'annual report on information disclosure',
    '行政机关每年公布的一份报告：主动公开了什么，收到多少申请、怎样办理，引起多少复议和诉讼。',
    'A report every authority publishes each year: what it disclosed unasked, the requests and how they were handled, the reviews and suits that followed.',
  ),
  term(
    'authority',
    '行政机关',
    'authority',
    '依法行使行政职权的政府或部门，每一个都要单独编制年度报告。政府的报告通常汇总所属部门和下级。',
    'A government or department with administrative powers; each reports on its own. A government’s report usually sums up its departments and the levels below.',
  ),
  term(
    'proactive-disclosure',
    '主动公开',
    'proactive disclosure',
    '不等人申请就公布信息，通常在政府网站和公报上。',
    'Publishing without being asked, as a rule on the website or in the gazette.',
  ),
  term(
    'disclosure-on-request',
    '依申请公开',
    'disclosure on request',
    '有人提出申请后，机关针对这一申请提供信息。',
    'Providing information to someone who asked for it.',
  ),
  term(
    'requests-received',
    '本年新收',
    'received this year',
    '报告年度内收到的申请，不含上一年没有办完的。',
    'Requests that came in during the year of the report, without those left from the year before.',
  ),
  term(
    'carry-over',
    '结转',
    'carry-over',
    '年底没有办完、转到下一年继续办理的申请。今年“结转下年”应当等于明年的“上年结转”。',
    'Requests not finished at the end of the year and continued in the next. What is carried out of one year should be what is carried into the next.',
  ),
  term(
    'concluded',
    '办结',
    'concluded',
    '报告年度内作出答复或者结束办理的申请，包括上年结转来的。',
    'Requests answered or otherwise ended during the year, those carried in included.',
  ),
  term(
    'partial',
    '部分公开（区分处理）',
    'disclosed in part',
    '同一份信息中，可以公开的提供，不能公开的遮去，并说明理由。',
    'What can be disclosed is provided, the rest is blacked out, with reasons.',
  ),
  term(
    'refused',
    '不予公开',
    'refused',
    '信息存在，机关也持有，但依照八项理由之一不公开。',
    'The information exists and the authority has it, but one of eight grounds keeps it closed.',
  ),
  term(
    'unavailable',
    '无法提供',
    'cannot provide',
    '没有可以提供的信息：不掌握、需要另行制作，或者补正后仍不明确。',
    'There is nothing to hand out: not held, would have to be made, or still unclear what is meant.',
  ),
  term(
    'declined',
    '不予处理',
    'not processed',
    '申请不按信息公开办理，例如实为信访、重复申请。',
    'The request is not treated as one for information: it is a petition, for instance, or a repetition.',
  ),
  term(
    'correction-of-request',
    '补正',
    'correction of a request',
    '申请说不清要什么时，机关一次性告知，由申请人补充说明。',
    'When a request is unclear, the authority says once what is missing and the applicant adds it.',
  ),
  term(
    'third-party-consultation',
    '征求第三方意见',
    'consulting a third party',
    '公开会影响他人权益时，先书面问他是否同意。',
    'Asking in writing whoever would be affected before disclosing.',
  ),
  term(
    'deliberative-information',
    '过程性信息',
    'deliberative information',
    '决定作出之前的讨论记录、过程稿、磋商信函、请示报告。',
    'Records of discussion, drafts, letters of consultation and requests for instructions from before a decision.',
  ),
  term(
    'internal-affairs',
    '内部事务信息',
    'internal affairs',
    '人事管理、后勤管理、内部工作流程三类只关系机关内部的信息。',
    'Personnel, logistics and internal workflow: three kinds that concern only the authority itself.',
  ),
  term(
    'processing-fee',
    '信息处理费',
    'processing fee',
    '申请的数量或频次明显过多时才收的费用，一般的申请不收费。',
    'A fee charged only for far too many or too frequent requests; an ordinary request costs nothing.',
  ),
  term(
    'administrative-review',
    '行政复议',
    'administrative review',
    '不服答复的人请复议机关重新审查，不收费。',
    'Whoever disagrees with an answer has it examined again by a reviewing authority, free of charge.',
  ),
  term(
    'administrative-litigation',
    '行政诉讼',
    'administrative litigation',
    '不服答复的人到法院起诉行政机关，可以直接起诉，也可以先复议再起诉。',
    'Whoever disagrees takes the authority to court, at once or after a review.',
  ),
  term(
    'upheld',
    '结果维持',
    'upheld',
    '复议机关或法院认为机关的答复没有错。',
    'The reviewing authority or court left the answer as it was.',
  ),
  term(
    'corrected',
    '结果纠正',
    'corrected',
    '答复被撤销、变更、确认违法，或者被责令重新答复。',
    'The answer was revoked, changed, found unlawful, or ordered to be given anew.',
  ),
  term(
    'pending',
    '尚未审结',
    'pending',
    '到报告年度结束时还没有结果的案件。',
    'Cases without a result at the end of the year.',
  ),
  term(
    'rules',
    '规章',
    'rules',
    '国务院部门、省级和设区的市、自治州政府制定的规章；区县政府和一般部门不能制定。',
    'Rules made by departments of the State Council and by governments of provinces, cities with districts and autonomous prefectures; districts, counties and ordinary departments cannot make any.',
  ),
  term(
    'normative-document',
    '规范性文件',
    'normative document',
    '规章以外，由行政机关制定、公开发布、能反复适用并约束公众的文件，俗称“红头文件”。',
    'Below rules: a document by an authority that is published, applies again and again, and binds the public.',
  ),
  term(
    'licence',
    '行政许可',
    'administrative licence',
    '经申请、审查后准许从事某项活动的决定，如餐饮经营许可。',
    'A decision to permit an activity after an application, such as running a restaurant.',
  ),
  term(
    'penalty',
    '行政处罚',
    'administrative penalty',
    '对违反行政管理秩序的人或单位给予的惩戒，如罚款、吊销许可。',
    'A sanction against whoever breaks administrative rules, such as a fine or the loss of a licence.',
  ),
  term(
    'coercion',
    '行政强制',
    'administrative coercion',
    '为制止违法、防止危害而查封、扣押，或者强制执行决定。',
    'Sealing, seizing and the like to stop an offence or a danger, or enforcing a decision.',
  ),
  term(
    'administrative-fee',
    '行政事业性收费',
    'administrative fee',
    '机关和事业单位依法向特定服务对象收取的费用，如证照工本费。',
    'What authorities and public institutions charge by law for particular services, such as documents.',
  ),
  term(
    'procurement',
    '政府集中采购',
    'centralised procurement',
    '集中采购目录以内的政府采购，只在2019、2020年度报告中填报。',
    'Government purchases from the centralised catalogue; asked only in the reports for 2019 and 2020.',
  ),
  term(
    'reconciliation',
    '勾稽关系',
    'reconciliation',
    '表内数字之间应当成立的关系，例如新收加上年结转等于办结加结转下年。',
    'Relations that the figures of a report must fulfil, such as received plus carried in equals concluded plus carried out.',
  ),
  term(
    'edition',
    '报告格式（版本）',
    'edition of the form',
    '全国统一的报告格式，至今有2019年和2021年两版，部分项目前后不可比。',
    'The uniform national form; there have been two, of 2019 and 2021, and some rows cannot be compared across them.',
  ),
  term(
    'statistical-definition',
    '口径',
    'definition',
    '一个指标怎样计算：分子是什么，分母是什么。口径不同，数字不可直接比较。',
    'How a measure is computed: what is above the line and what below. Different definitions give figures that cannot be compared directly.',
  ),
  term(
    'interval',
    '置信区间',
    'confidence interval',
    '件数少时，比率容易受偶然影响；区间表示这种不确定的大小。',
    'With few cases a rate depends much on chance; the interval shows how much.',
  ),
  term(
    'revision',
    '修订',
    'revision',
    '同一份报告重新公布或重新录入后数字有变，旧的数字仍保留可查。',
    'The same report was published or read again with other figures; the old ones stay on record.',
  ),
  term(
    'release',
    '数据版本',
    'release',
    '每次录入形成一个编号的版本，引用时注明版本，数字就不再变动。',
    'Every import makes a numbered release; a citation that names it never changes.',
  ),
];

const byKey = new Map(glossary.map((each) => [each.key, each]));

/** The term of a key; undefined for a key that is none. */
export const termByKey = (key: string): Term | undefined => byKey.get(key);
