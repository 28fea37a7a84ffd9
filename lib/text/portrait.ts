import type { Words } from '../form/types.ts';
import { homeQuestions } from './home.ts';

/** The portrait of an authority: rank among peers, what lies below it, what is missing. */
export const portraitWords = {
  rank: { zh: '{of}个中第{place}；中位数{median}', en: 'No. {place} of {of}; median {median}' },
  tied: { zh: '{of}个中并列第{place}；中位数{median}', en: 'Tied No. {place} of {of}; median {median}' },
  small: { zh: '不足{n}件，不排名', en: 'fewer than {n}, not ranked' },
  textOnly: {
    zh: '这份报告的三张表尚未收录，这里只有正文写明的数字。',
    en: 'The tables of this report are not collected yet: these are the figures that its text states.',
  },
  doubtful: { zh: '校验未通过：{span}', en: 'check failed: {span}' },
  doubtfulBase: { zh: '所据总计未通过校验', en: 'the total it rests on fails a check' },
  peers: {
    zh: '同类：与本机关同级、规模在其三分之二到一倍半之间的{of}个机关，{n}个收录了{year}年度报告（规模按常住人口；没有收录人口的，按新收申请）。名次由高到低，连本机关在内，没有这个数字或件数太少的除外；高不等于好。',
    en: 'Peers: {of} authorities at its level, between two thirds and one and a half times its size; the reports of {n} of them for {year} are held. Size is by residents or, where these are not held, by requests received. Ranked from the highest down, itself included, without those that lack the figure or have too few cases; high is not the same as good.',
  },
  peersAll: {
    zh: '同类：与本机关同级、规模在其三分之二到一倍半之间的{of}个机关，{year}年度报告都已收录（规模按常住人口；没有收录人口的，按新收申请）。名次由高到低，连本机关在内，没有这个数字或件数太少的除外；高不等于好。',
    en: 'Peers: {of} authorities at its level, between two thirds and one and a half times its size, whose reports for {year} are all held. Size is by residents or, where these are not held, by requests received. Ranked from the highest down, itself included, without those that lack the figure or have too few cases; high is not the same as good.',
  },
  noPeers: {
    zh: '{year}年度可比的同类机关不足{least}个，不排名。',
    en: 'Fewer than {least} comparable authorities report for {year}: no ranking.',
  },
  below: { zh: '与下级之和对照', en: 'Against the sum of those below' },
  belowLead: {
    zh: '政府的报告通常汇总所属部门和下级政府。把{year}年度下级各自报告的数加起来，看差多少。',
    en: 'A government’s report usually sums up its departments and the governments below. This adds up what each of those states for {year}.',
  },
  figure: { zh: '项目', en: 'Figure' },
  stated: { zh: '本级报告', en: 'It states' },
  governments: { zh: '下级政府|之和', en: 'Those below' },
  departments: { zh: '所属部门|之和', en: 'Departments' },
  rest: { zh: '其余', en: 'The rest' },
  ofReporting: { zh: '（{of}个中{n}个）', en: '({n} of {of})' },
  reporting: { zh: '（{n}个）', en: '({n} held)' },
  noneBelow: { zh: '未收录', en: 'none held' },
  belowNote: {
    zh: '“其余”是本级报告减去已收录的下级政府和部门之和：包括本级机关自身、没有收录的下级和部门，也可能是漏计。负数表示下级之和比总数还大。',
    en: '“The rest” is what it states minus what is held of the governments and departments below: its own office, those not held, or something left out. A negative rest means the parts are more than the whole.',
  },
  missing: { zh: '缺什么', en: 'What is missing' },
  missingYears: { zh: '没有收录：{years}。', en: 'No report held: {years}.' },
  missingTables: {
    zh: '只有正文数字、没有三张表：{years}。',
    en: 'Figures of the text only, without the tables: {years}.',
  },
  missingDates: { zh: '不知道发布日期：{years}。', en: 'Date of publication unknown: {years}.' },
  missingPopulation: {
    zh: '没有收录常住人口，算不出人均指标。',
    en: 'Its population is not known, so there are no figures per resident.',
  },
  nothingMissing: { zh: '各年报告齐全。', en: 'Every year is held with all tables.' },
  printSource: {
    zh: '公开 Gongkai · 数据第{release}版 · {address}',
    en: 'Gongkai · data release {release} · {address}',
  },
} as const satisfies Record<string, Words>;

/** The question that each chart of a portrait answers: those of the first page, and one more. */
export const portraitQuestions: Readonly<Record<string, Words>> = {
  ...homeQuestions,
  'normative-documents': { zh: '制发了多少规范性文件', en: 'How many normative documents are issued' },
};

/** Short names of the cells that are held against the sum of those below, by cell. */
export const summedNames: Readonly<Record<string, Words>> = {
  'requests.new.total': { zh: '新收申请', en: 'Requests received' },
  'concluded.total.total': { zh: '办结', en: 'Concluded' },
  'outcome.granted.total': { zh: '予以公开', en: 'Disclosed in full' },
  'review.total': { zh: '行政复议', en: 'Reviews' },
  'suit_direct.total': { zh: '行政诉讼（直接起诉）', en: 'Suits, filed directly' },
  'suit_after_review.total': { zh: '行政诉讼（复议后）', en: 'Suits, after review' },
};
