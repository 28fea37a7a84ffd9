import { cells } from '../form/cells.ts';
import { statedTotals } from '../form/groups.ts';
import { closedInThree } from '../form/requests.ts';
import type { Words } from '../form/types.ts';

/** What running text calls a cell, or the sum of several. */
export interface NamedCells {
  cells: readonly string[];
  /** What the sum is called; a single cell has its own name. */
  name?: Words;
  /** The words that name it, and what every form of them holds: a quick look before the slow one. */
  words: string;
  holds: readonly string[];
  /** What the sentence must have spoken of last, where the words alone could mean something else. */
  within?: RegExp;
}

const totalsUnder = (group: string): string[] =>
  cells
    .filter(({ code, table }) => table === 3 && code.startsWith(`${group}.`) && code.endsWith('.total'))
    .map(({ code }) => code);

const requests = '(?:(?:政府)?信息)?(?:公开)?(?:的)?申请';
const before = '(?:上|前)(?:一)?年(?:度)?';
const after = '(?:下|次)(?:一)?年(?:度)?|20\\d\\d年(?:度)?';
const applicants = /^(?:新收|收到|受理|接收)$/;

/** Words of the text and the cells they name, one line each; longer names first where one holds another. */
export const namedCells: readonly NamedCells[] = [
  {
    cells: ['requests.new.total'],
    holds: ['申请'],
    words: `新收(?:到)?(?:的)?(?:依)?${requests}|(?:收到|受理|接收)[^\\d。;,]{0,24}(?:依申请公开|信息公开(?:的)?申请)|(?:收到|受理)(?:各类)?申请|${requests}量`,
  },
  { cells: ['requests.new.natural'], holds: ['自然人'], words: '自然人(?:提出)?(?:的)?申请', within: applicants },
  { cells: ['requests.new.company'], holds: ['商业企业'], words: '商业企业(?:提出)?(?:的)?申请', within: applicants },
  { cells: ['requests.carried_in.total'], holds: ['结转'], words: `${before}结转|结转(?:自)?${before}` },
  { cells: ['concluded.total.total'], holds: ['办结', '答复', '办理结果'], words: '办结|办理答复|予以答复|办理结果' },
  { cells: ['requests.carried_out.total'], holds: ['结转'], words: `结转(?:至|到)?(?:${after})` },
  { cells: ['outcome.granted.total'], holds: ['予以公开'], words: '(?<!不)予以公开' },
  { cells: ['outcome.partial.total'], holds: ['部分公开'], words: '部分公开' },
  {
    cells: totalsUnder('refused'),
    name: statedTotals['refused.total'].name,
    holds: ['不予'],
    words: '不予(?:以)?公开',
  },
  {
    cells: totalsUnder('unavailable'),
    name: statedTotals['unavailable.total'].name,
    holds: ['无法提供'],
    words: '无法提供',
  },
  { cells: totalsUnder('declined'), name: statedTotals['declined.total'].name, holds: ['不予处理'], words: '不予处理' },
  { cells: ['closed.all.total'], holds: ['其他处理'], words: '其他处理' },
  { cells: closedInThree.map(({ key }) => `${key}.total`), holds: ['其他处理'], words: '其他处理' },
  { cells: ['review.total'], holds: ['复议'], words: '(?<!办结|审结|结案)行政复议' },
  { cells: ['review.upheld'], holds: ['维持'], words: '(?:结果)?维持', within: /^行政复议$/ },
  { cells: ['review.corrected'], holds: ['纠正'], words: '(?:结果)?纠正', within: /^行政复议$/ },
  { cells: ['review.pending'], holds: ['审结'], words: '(?:尚)?未审结', within: /^行政复议$/ },
  {
    cells: ['suit_direct.total', 'suit_after_review.total'],
    name: statedTotals['suits.total'].name,
    // 行政复议、行政诉讼13件 is the sum of both; 复议后提起行政诉讼 is a part.
    holds: ['行政诉讼'],
    words: '(?<!复议(?:案件)?[、和及与]|直接(?:向法院)?(?:提起)?|后(?:再)?(?:提起)?)行政诉讼',
  },
  { cells: ['suit_direct.total'], holds: ['直接'], words: '直接(?:向法院)?(?:提起)?(?:行政)?(?:起诉|诉讼)' },
  {
    cells: ['suit_after_review.total'],
    holds: ['复议后'],
    words: '复议后(?:再)?(?:向法院)?(?:提起)?(?:行政)?(?:起诉|诉讼)',
  },
  { cells: ['normative.issued'], holds: ['制发'], words: '制发(?:了)?(?:行政)?规范性文件' },
  { cells: ['normative.in_force'], holds: ['现行有效'], words: '现行有效(?:的)?(?:行政)?规范性文件' },
];
