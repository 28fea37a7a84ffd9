import { cellByCode } from '../form/cells.ts';
import type { Figures } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import { readingWords } from '../text/reading.ts';
import { finding } from './findings.ts';
import { plainText } from './label.ts';
import type { SectionText } from './report.ts';

/** A number of the text that names a cell, beside what the table prints for it. */
export interface Mention {
  section: SectionText['section'];
  /** The cells named; several where the text names their sum. */
  cells: readonly string[];
  quote: string;
  text: number;
  table: number;
  /** `office`: the sentence speaks of the office itself, not of the whole authority. */
  verdict: 'agrees' | 'differs' | 'office';
  scope: string | null;
}

interface Pattern {
  cells: readonly string[];
  words: RegExp;
}

const number = '(\\d[\\d,]*)\\s*(?:件次|件|宗|起|例|份|条)';
const pattern = (cells: readonly string[], words: string): Pattern => ({
  cells,
  words: new RegExp(`(?:${words})[^\\d。；;，,]{0,12}?${number}`, 'g'),
});

const received = '新收(?:到)?(?:政府)?(?:信息)?(?:公开)?申请';
const receivedFrom = '(?:收到|受理|接收)[^\\d。；，]{0,24}(?:依申请公开|信息公开(?:的)?申请)';

/** Words of the text and the cells they name, one line each. */
const patterns: readonly Pattern[] = [
  pattern(['requests.new.total'], `${received}|${receivedFrom}`),
  pattern(['requests.carried_in.total'], '上年(?:度)?结转|结转(?:自)?上年'),
  pattern(['concluded.total.total'], '办结|办理答复|予以答复'),
  pattern(['requests.carried_out.total'], '结转(?:至|到)?(?:下|次|20\\d\\d)年(?:度)?(?:继续办理)?'),
  pattern(['outcome.granted.total'], '(?<!不)予以公开'),
  pattern(['outcome.partial.total'], '部分公开'),
  pattern(['review.total'], '行政复议(?:案件)?'),
  pattern(['suit_direct.total', 'suit_after_review.total'], '行政诉讼(?:案件)?'),
];

// 区政府办公室收到…: the office's own requests, not those of the whole district.
const office = /本机关|我办|我局|办公室|办公厅|政府本级|本级/;

const longestQuote = 40;

const counted = new RegExp(number);

const sentences = (text: string) =>
  plainText(text)
    .split(/[。;\n]/)
    .filter((sentence) => counted.test(sentence));

// 比2022年: a number of another year names no cell of this one.
const ofAnotherYear = (before: string, year: number) =>
  [...before.matchAll(/(20\d\d)年/g)].some(([, other]) => Number(other) !== year);

const inTable = (figures: Figures, cells: readonly string[]): number | null =>
  cells.reduce<number | null>((sum, code) => {
    const value = figures[code]?.value ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0);

const verdictOf = (text: number, table: number, scope: string | null): Mention['verdict'] => {
  if (text === table) return 'agrees';
  return scope === null ? 'differs' : 'office';
};

const mentionsOf = (sentence: string, section: SectionText['section'], figures: Figures, year: number): Mention[] =>
  patterns.flatMap(({ cells, words }) =>
    [...sentence.matchAll(words)].flatMap((match): Mention[] => {
      const before = sentence.slice(0, match.index);
      const table = inTable(figures, cells);
      if (table === null || ofAnotherYear(before, year)) return [];
      const text = Number((match[1] ?? '').replace(/,/g, ''));
      const scope = `${before}${match[0]}`.match(office)?.[0] ?? null;
      const quote = match[0].slice(-longestQuote);
      return [{ section, cells, quote, text, table, verdict: verdictOf(text, table, scope), scope }];
    }),
  );

/** Every number of sections 1, 5 and 6 that names a cell the report prints. */
export const narrativeMentions = (sections: readonly SectionText[], figures: Figures, year: number): Mention[] =>
  sections
    .filter(({ section }) => section === 1 || section === 5 || section === 6)
    .flatMap(({ section, text }) =>
      sentences(text).flatMap((sentence) => mentionsOf(sentence, section, figures, year)),
    );

const findingOf = ({ section, cells, quote, text, table, verdict, scope }: Mention): Finding => {
  const [code = ''] = cells;
  const name = cellByCode(code)?.name ?? { zh: code, en: code };
  const words = verdict === 'office' ? readingWords.narrativeOffice : readingWords.narrativeDiffers;
  const said = { quote, left: text, right: table, name, scope: scope ?? '' };
  return finding('narrative', `section-${section}`, words, said, { cells });
};

/** Findings for the numbers of the text that are not the table's. */
export const checkNarrative = (sections: readonly SectionText[], figures: Figures, year: number): Finding[] =>
  narrativeMentions(sections, figures, year)
    .filter(({ verdict }) => verdict !== 'agrees')
    .map(findingOf);
