import type { Words } from './types.ts';

/** An article of the Regulations in our own plain words: no quotation, and no legal advice. */
export interface Article {
  number: number;
  words: Words;
}

const article = (number: number, zh: string, en: string): Article => ({ number, words: { zh, en } });

/** The articles that the annual report's tables and this site's pages rest on. */
export const articles: readonly Article[] = [
  article(
    14,
    '依法定为国家秘密的、法律或行政法规禁止公开的，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开。',
    'State secrets, information that a law or administrative regulation forbids disclosing, and information whose disclosure may endanger state, public or economic security or social stability are not disclosed.',
  ),
  article(
    15,
    '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的信息，不得公开；第三方同意，或者不公开会对公共利益造成重大影响的，应当公开。',
    'Commercial secrets, personal privacy and the like, whose disclosure would harm a third party, are not disclosed, unless the third party agrees or secrecy would gravely affect the public interest.',
  ),
  article(
    16,
    '人事管理、后勤管理、内部工作流程等内部事务信息，可以不予公开；讨论记录、过程稿、磋商信函、请示报告等过程性信息和行政执法案卷信息，也可以不予公开。法律、法规、规章要求公开的除外。',
    'Internal affairs (personnel, logistics, internal workflow) may be withheld; so may records of deliberation, drafts, letters of consultation, requests for instructions, and enforcement case files, unless a law, regulation or rule demands their disclosure.',
  ),
  article(
    20,
    '行政机关应当主动公开的基本内容，包括规章和规范性文件、行政许可、有一定社会影响的行政处罚、行政事业性收费、政府集中采购等。',
    'What every authority discloses of its own accord: among others rules and normative documents, licensing, penalties of some public effect, administrative fees and centralised procurement.',
  ),
  article(
    27,
    '除主动公开的信息外，公民、法人和其他组织可以向地方各级政府和县级以上政府部门申请获取政府信息。',
    'Beyond what is disclosed unasked, citizens, legal persons and other organisations may request information from governments at every local level and from departments at county level and above.',
  ),
  article(
    28,
    '行政机关应当建立申请渠道，为申请获取政府信息提供便利。',
    'Authorities set up channels for requests and make requesting easy.',
  ),
  article(
    29,
    '申请应当写明申请人的姓名或名称、身份证明、联系方式，所要信息的名称、文号或便于查询的特征，以及希望的提供形式；书面有困难的可以口头提出。',
    'A request names the applicant with proof of identity and contact, describes the information wanted well enough to find it, and says in what form; who cannot write may ask orally.',
  ),
  article(
    30,
    '申请内容不明确的，行政机关应当在七个工作日内一次性告知如何补正；申请人无正当理由逾期不补正，视为放弃申请。',
    'If a request is unclear, the authority says once, within seven working days, what to correct; an applicant who fails to do so in time and without good reason is taken to have given up.',
  ),
  article(
    31,
    '收到申请的时间，按当面提交、邮寄、网络等不同渠道分别确定。',
    'When a request counts as received depends on how it came: in person, by post, online.',
  ),
  article(
    32,
    '公开会损害第三方合法权益的，行政机关应当书面征求第三方意见；第三方应当在十五个工作日内答复，不同意且有合理理由的，不予公开，但不公开会重大影响公共利益的除外。',
    'Where disclosure would harm a third party, it is asked in writing and has fifteen working days; a reasoned objection prevails unless secrecy would gravely affect the public interest.',
  ),
  article(
    33,
    '能当场答复的当场答复；不能的，二十个工作日内答复；经负责人同意可以延长，最多二十个工作日。',
    'An answer is given on the spot if possible, otherwise within twenty working days; with the consent of the head of the information office once more, by at most twenty.',
  ),
  article(
    34,
    '信息由几个机关共同制作的，收到申请的牵头机关可以征求其他机关意见。',
    'Where several authorities made the information, the leading one may ask the others for their opinion.',
  ),
  article(
    35,
    '申请数量、频次明显超过合理范围的，行政机关可以要求说明理由；理由不合理的，告知不予处理；理由合理但难以按期答复的，可以合理延期。',
    'If someone asks far more, or far more often, than is reasonable, the authority may demand reasons; bad ones mean that the requests are not processed, good ones may mean more time.',
  ),
  article(
    36,
    '对申请的各种答复：已公开的告知途径；可以公开的提供；不予公开的说明理由；没有的告知不存在；不归本机关的说明归谁；已答复过的不重复处理；法律法规对获取另有规定的，按其规定。',
    'The possible answers: say where it is already published; provide it; refuse with reasons; say that it does not exist; say whose it is; decline to answer a second time; or point to the special procedure a law sets for it.',
  ),
  article(
    37,
    '信息中含有不应公开的内容，能够区分的，提供可以公开的部分，并说明不公开部分的理由。',
    'Where only part must stay closed and can be separated, the rest is provided, with reasons for what is left out.',
  ),
  article(
    38,
    '提供的应当是已经制作或者获取的信息；需要加工、分析现有信息的，可以不予提供。',
    'What is provided is information that exists already; what would have to be compiled or analysed first may be declined.',
  ),
  article(
    39,
    '借申请公开进行信访、投诉、举报的，告知不作为申请处理，并可指明相应渠道；要求提供报刊、书籍等公开出版物的，可以告知获取途径。',
    'Petitions, complaints and reports in the guise of a request are not processed as requests, and whoever makes them may be pointed to the proper channel; anyone who asks for published papers or books may be told where to get them.',
  ),
  article(
    40,
    '行政机关按照申请人要求和信息保存的实际情况，确定提供的具体形式。',
    'The form of what is provided follows the wish of the applicant and how the information is kept.',
  ),
  article(
    42,
    '依申请提供信息不收费；但数量、频次明显超过合理范围的，可以收取信息处理费。',
    'Providing information on request is free; only where the number or frequency is far beyond reason may a processing fee be charged.',
  ),
  article(
    47,
    '主管部门负责日常指导和监督检查，对未按要求开展工作的督促整改或者通报批评；公众也可以向其反映。',
    'The office in charge guides and inspects, has failings put right or criticises them publicly; anyone may turn to it.',
  ),
  article(
    49,
    '政府部门每年1月31日前、政府每年3月31日前公布上一年度的政府信息公开工作年度报告。',
    'Departments publish the report on the year before by 31 January, governments by 31 March.',
  ),
  article(
    50,
    '年度报告应当写明主动公开、收到和处理申请、因此发生的复议和诉讼、存在的问题和改进情况等；政府的报告还包括考核、评议和追责；格式全国统一。',
    'The report covers what was disclosed unasked, the requests and how they were handled, the reviews and suits that followed, problems and remedies, and for governments also appraisal and accountability, on one national form.',
  ),
  article(
    51,
    '认为信息公开工作侵犯自己合法权益的，可以向上一级行政机关或者主管部门投诉、举报，也可以申请行政复议或者提起行政诉讼。',
    'Whoever sees their rights infringed may complain to the authority above or the office in charge, ask for administrative review, or sue.',
  ),
];

const byNumber = new Map(articles.map((each) => [each.number, each]));

/** The article of a number that our own data cites. */
export const articleOf = (number: number): Article => {
  const found = byNumber.get(number);
  if (!found) throw new Error(`no article ${number} in articles.ts`);
  return found;
};
