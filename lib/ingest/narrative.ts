import { cellByCode } from '../form/cells.ts';
import type { Figures } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import { readingWords } from '../text/reading.ts';
import { finding } from './findings.ts';
import { plainText } from './label.ts';
import type { SectionText } from './report.ts';

/** Words of the text that name a cell, and the number behind them. */
interface Mention {
  cells: readonly string[];
  pattern: RegExp;
}

const number = '(\\d[\\d,]*)\\s*(?:件次|件|宗|起|例|份|条)';
const mention = (cells: readonly string[], words: string): Mention => ({
  cells,
  pattern: new RegExp(`(?:${words})[^\\d。；;，,]{0,12}?${number}`, 'g'),
});

const mentions: readonly Mention[] = [
  mention(
    ['requests.new.total'],
    '新收(?:到)?(?:政府)?(?:信息)?(?:公开)?申请|(?:收到|受理)[^\\d。；，]{0,16}(?:依申请公开|信息公开申请)',
  ),
  mention(['requests.carried_in.total'], '上年(?:度)?结转|结转(?:自)?上年'),
  mention(['concluded.total'], '办结|办理答复|予以答复'),
  mention(['requests.carried_out.total'], '结转(?:至|到)?(?:下|次|20\\d\\d)年(?:度)?(?:继续办理)?'),
  mention(['outcome.granted.total'], '予以公开'),
  mention(['outcome.partial.total'], '部分公开'),
  mention(['review.total'], '行政复议(?:案件)?'),
  mention(['suit_direct.total', 'suit_after_review.total'], '行政诉讼(?:案件)?'),
];

// 区政府办公室收到…: the office's own requests, not those of the whole district.
const office = /(?:本机关|我办|我局本级|办公室|办公厅|区政府本级|县政府本级|市政府本级|本级)/;

const longestQuote = 40;

interface Found {
  mention: Mention;
  value: number;
  quote: string;
  scope: string | null;
  section: number;
}

const foundIn = ({ section, text }: SectionText): Found[] =>
  plainText(text)
    .split(/[。;\n]/)
    .flatMap((sentence) =>
      mentions.flatMap((each) =>
        [...sentence.matchAll(each.pattern)].map((match) => ({
          mention: each,
          value: Number((match[1] ?? '').replace(/,/g, '')),
          quote: match[0].slice(-longestQuote),
          scope: sentence.slice(0, match.index + match[0].length).match(office)?.[0] ?? null,
          section,
        })),
      ),
    );

const inTable = (figures: Figures, cells: readonly string[]): number | null =>
  cells.reduce<number | null>((sum, code) => {
    const value = figures[code]?.value ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0);

const disagreement = (found: Found, right: number): Finding => {
  const [code = ''] = found.mention.cells;
  const said = { quote: found.quote, left: found.value, right, name: cellByCode(code)?.name ?? { zh: code, en: code } };
  const words = found.scope ? readingWords.narrativeOffice : readingWords.narrativeDiffers;
  return finding(
    'narrative',
    `section-${found.section}`,
    words,
    { ...said, scope: found.scope ?? '' },
    {
      cells: found.mention.cells,
      candidates: [found.scope ? 'office' : 'differs'],
    },
  );
};

/** Numbers of sections 1, 5 and 6 that name a cell and differ from it; those that agree say nothing. */
export const checkNarrative = (sections: readonly SectionText[], figures: Figures): Finding[] =>
  sections
    .filter(({ section }) => section === 1 || section === 5 || section === 6)
    .flatMap(foundIn)
    .flatMap((found) => {
      const right = inTable(figures, found.mention.cells);
      return right === null || right === found.value ? [] : [disagreement(found, right)];
    });
