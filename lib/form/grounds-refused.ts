import type { GroundText } from './ground-types.ts';

/** （三）不予公开: the eight grounds for refusing. */
export const refusedGrounds: readonly GroundText[] = [
  {
    key: 'state_secret',
    articles: [{ article: 14 }],
    words: {
      zh: '信息已依照保守国家秘密的法律定密，不能公开。',
      en: 'The information has been classified under the law on state secrets and cannot be disclosed.',
    },
    example: {
      zh: '有人申请一份标有密级的应急预案，机关核对密级后答复属于国家秘密。',
      en: 'Someone asks for an emergency plan that bears a classification mark; the authority checks the mark and answers that it is a state secret.',
    },
  },
  {
    key: 'forbidden_by_law',
    articles: [{ article: 14 }],
    words: {
      zh: '国家秘密以外，另有法律或行政法规明文禁止公开这类信息。',
      en: 'Apart from state secrets, a law or administrative regulation expressly forbids disclosing this kind of information.',
    },
    example: {
      zh: '有人申请某企业报送的统计原始报表，而统计法规定这类资料不得对外提供。',
      en: 'Someone asks for the raw statistical returns of one enterprise, which the law on statistics forbids to pass on.',
    },
  },
  {
    key: 'security_stability',
    articles: [{ article: 14 }],
    words: {
      zh: '公开后可能危及国家安全、公共安全、经济安全或社会稳定（俗称“三安全一稳定”）。',
      en: 'Disclosure may endanger state, public or economic security or social stability.',
    },
    example: {
      zh: '有人申请自来水厂安全设施的详细图纸，机关认为公开会危及公共安全。',
      en: 'Someone asks for detailed drawings of a waterworks’ safety installations; the authority holds that disclosure would endanger public security.',
    },
  },
  {
    key: 'third_party',
    articles: [{ article: 15 }, { article: 32 }],
    words: {
      zh: '信息涉及他人的商业秘密、个人隐私等，征求意见后第三方有理由地不同意公开，或机关认定公开会造成损害。',
      en: 'The information concerns someone else’s commercial secrets or privacy; the third party was asked and objected with reason, or the authority found that disclosure would do harm.',
    },
    example: {
      zh: '有人申请邻居的宅基地审批材料，其中有身份证号和家庭情况，邻居书面表示不同意。',
      en: 'Someone asks for the approval file of a neighbour’s house plot, with identity number and family details; the neighbour objects in writing.',
    },
  },
  {
    key: 'internal_affairs',
    articles: [{ article: 16, part: '(1)', by: '款' }],
    words: {
      zh: '属于机关内部的人事管理、后勤管理或内部工作流程，对外没有影响。',
      en: 'It belongs to the authority’s own personnel, logistics or internal workflow, and has no effect outside.',
    },
    example: {
      zh: '有人申请某局的值班安排表，机关答复属于内部事务信息。',
      en: 'Someone asks for a bureau’s duty roster; the answer is that this is an internal affair.',
    },
  },
  {
    key: 'deliberative',
    articles: [{ article: 16, part: '(2)', by: '款' }],
    words: {
      zh: '属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息，即决定作出之前的材料。',
      en: 'It is one of four kinds of material from before a decision: records of discussion, drafts, letters of consultation, requests for instructions.',
    },
    example: {
      zh: '有人申请一份文件的征求意见稿和会议讨论记录，文件本身已经公开。',
      en: 'Someone asks for the draft of a document and the minutes of its discussion; the document itself has been published.',
    },
  },
  {
    key: 'enforcement_file',
    articles: [{ article: 16, part: '(2)', by: '款' }],
    words: {
      zh: '属于行政执法案卷，如调查笔录、证据材料；当事人可以依照其他法律查阅案卷。',
      en: 'It is part of an enforcement case file, such as interviews and evidence; the parties may inspect the file under other laws.',
    },
    example: {
      zh: '有人举报一家餐馆后，申请该案的询问笔录和现场照片。',
      en: 'After reporting a restaurant, someone asks for the interviews and photographs of that case.',
    },
  },
  {
    key: 'administrative_query',
    articles: [{ article: 36, part: '(7)', by: '项' }],
    words: {
      zh: '工商登记、不动产登记等资料，查询办法由有关法律、行政法规专门规定，应当按那些规定去查。',
      en: 'Business and property registers and the like have their own procedure of inspection, set by law, and are to be consulted that way.',
    },
    example: {
      zh: '有人申请一套房屋的登记资料，机关告知到不动产登记机构查询。',
      en: 'Someone asks for the registration of a flat and is directed to the inspection counter of the property register.',
    },
  },
];
