import type { Lang } from '../view/spec.ts';
import { type Term, termByKey } from './glossary.ts';

type Spoken = Readonly<Record<Lang, readonly string[]>>;

/** How running text names the terms that are explained where they stand; longer names win over shorter ones. */
const spoken: Readonly<Record<string, Spoken>> = {
  'requests-received': { zh: ['新收'], en: ['requests received'] },
  'carry-over': { zh: ['结转'], en: ['carried over', 'carried in', 'carry-over'] },
  concluded: { zh: ['办结'], en: ['concluded'] },
  partial: { zh: ['部分公开'], en: ['disclosed in part', 'in part'] },
  refused: { zh: ['不予公开'], en: ['refused', 'refusing'] },
  unavailable: { zh: ['无法提供'], en: ['nothing could be provided', 'cannot provide', 'could not be provided'] },
  declined: { zh: ['不予处理'], en: ['not processed', 'not treated as requests'] },
  'correction-of-request': { zh: ['补正'], en: ['correction of a request'] },
  'third-party-consultation': { zh: ['征求第三方意见', '第三方'], en: ['third party', 'third parties'] },
  'deliberative-information': { zh: ['过程性信息'], en: ['deliberative information'] },
  'internal-affairs': { zh: ['内部事务信息', '内部事务'], en: ['internal affairs'] },
  'processing-fee': { zh: ['信息处理费'], en: ['processing fee'] },
  'administrative-review': {
    zh: ['行政复议', '复议'],
    en: ['administrative reviews', 'administrative review', 'reviews'],
  },
  'administrative-litigation': { zh: ['行政诉讼', '诉讼'], en: ['administrative suits', 'lawsuits', 'suits'] },
  upheld: { zh: ['维持'], en: ['upheld'] },
  corrected: { zh: ['纠正'], en: ['corrected'] },
  pending: { zh: ['尚未审结', '未审结'], en: ['pending'] },
  'normative-document': { zh: ['规范性文件'], en: ['normative documents'] },
  licence: { zh: ['行政许可', '许可'], en: ['licensing decisions', 'licences'] },
  penalty: { zh: ['行政处罚', '处罚'], en: ['penalty decisions', 'penalties'] },
  coercion: { zh: ['行政强制', '强制决定'], en: ['coercive measures'] },
  'administrative-fee': { zh: ['行政事业性收费'], en: ['administrative fees'] },
  procurement: { zh: ['政府集中采购', '集中采购'], en: ['centralised procurement'] },
  interval: { zh: ['区间'], en: ['interval'] },
};

/** A stretch of text; with a term where it is the term's first mention on the page. */
export interface Piece {
  text: string;
  /** The mark that closes up to a term: it must not begin a line. */
  after: string;
  term: Term | null;
}

const keysIn = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(Object.entries(spoken).flatMap(([key, names]) => names[lang].map((name): [string, string] => [name, key])));

const patternIn = (names: Iterable<string>, lang: Lang): RegExp => {
  const choices = [...names].toSorted((a, b) => b.length - a.length).join('|');
  return lang === 'zh' ? new RegExp(choices, 'g') : new RegExp(`\\b(?:${choices})\\b`, 'gi');
};

const known = { zh: keysIn('zh'), en: keysIn('en') };
const patterns = { zh: patternIn(known.zh.keys(), 'zh'), en: patternIn(known.en.keys(), 'en') };

const closing = /^[，。、；：？！”）》…,.;:?!)]+/;

const plain = (text: string): Piece => ({ text, after: '', term: null });

const piecesOf = (text: string, lang: Lang, seen: Set<string>): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: name, index } of text.matchAll(patterns[lang])) {
    const term = termByKey(known[lang].get(name.toLowerCase()) ?? '') ?? null;
    if (!term || seen.has(term.key)) continue;
    seen.add(term.key);
    const [after = ''] = closing.exec(text.slice(index + name.length)) ?? [];
    pieces.push(plain(text.slice(from, index)), { text: name, after, term });
    from = index + name.length + after.length;
  }
  return [...pieces, plain(text.slice(from))].filter((piece) => piece.text !== '');
};

/** The texts of a page in the order of reading, each cut where a term is first mentioned. */
export const explain = (texts: readonly string[], lang: Lang): Piece[][] => {
  const seen = new Set<string>();
  return texts.map((text) => piecesOf(text, lang, seen));
};

/** The keys that running text can name, for the test that each is a term. */
export const mentionedKeys: readonly string[] = Object.keys(spoken);
