import { cellByCode } from '../form/cells.ts';
import type { Figures } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import { readingWords } from '../text/reading.ts';
import { finding } from './findings.ts';
import { plainText } from './label.ts';
import { type NamedCells, namedCells } from './named-cells.ts';
import type { SectionText } from './report.ts';

/** A number of the text that names a cell, beside what the table prints for it. */
export interface Mention {
  section: SectionText['section'];
  /** The cells named; several where the text names their sum. */
  cells: readonly string[];
  quote: string;
  text: number;
  table: number;
  /** `office`: the sentence speaks of the office itself or of a part, not of the whole authority. */
  verdict: 'agrees' | 'differs' | 'office';
  scope: string | null;
}

/** What the figures are of. */
export interface Reporting {
  year: number;
  /** A department: 我局 and 办公室 are then the whole of it. */
  department?: boolean;
}

const unit = '(?:件次|件|宗|起|例|份|条|次)';
// Every part is bounded: a file may hold a million digits or spaces in a row.
const number = `(?<![\\d.])(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,10}(?:\\.\\d{1,4})?)\\s{0,3}(万)?\\s{0,3}${unit}`;
// Between the words and their number nothing may stand that names another thing: 办结行政复议10件, 收到申请较上年增长12件.
const between =
  '(?:[\\s:(]|政府|信息公开|依申请公开|申请|案件|继续|办理|总数|数量|共计|合计|总计|共有|的|数|共|为|计|有|了){0,8}';
const linked = namedCells.map((named) => ({
  named,
  after: new RegExp(`(?:${named.words})${between}${number}`, 'g'),
  inList: new RegExp(`(?:${named.words})`),
}));
// 收到713件政府信息公开申请: the number stands before what it counts.
const received = linked[0];
const ahead = new RegExp(
  `(?:新收|收到|受理)(?:到|了|共)?\\s{0,3}${number}(?:依申请公开|(?:政府)?信息公开)(?:的)?申请`,
  'g',
);
const list = new RegExp(`([^。;,\\d]{3,60}?)分别[^\\d。;,]{0,6}(${number}(?:[、和,]${number})+)`, 'g');

// 区政府办公室收到…: the office's own requests, not those of the whole district; 全区 takes the whole up again.
const parts =
  /本机关|我办|我局|办公室|办公厅|政府本级|局机关|本级|各(?:部门|街道|乡镇|镇街|区县?|单位)|全[省市区县州盟旗]|[我本][省市区县州]|各级/g;
const whole = /^(?:全.|我[省市区县州]|本[省市区县州]|各级)$/;
const ofDepartment = /本级|局机关|^各/;

// The noun spoken of last: 收到信访30件，办结28件 names no request.
const nouns = /申请|复议|诉讼|信访|热线|留言|咨询|提案|建议|工单|投诉|举报|邮件|来信/g;
const aboutRequests = /^(?:requests|concluded|outcome|refused|unavailable|declined|closed)\./;
const spokenOf = /行政复议|行政诉讼|直接起诉|复议后|新收|收到|受理|接收|结转|办结|办理/g;

const longestQuote = 40;

const counted = new RegExp(number);

const lastOf = (text: string, pattern: RegExp): string | null => [...text.matchAll(pattern)].at(-1)?.[0] ?? null;

const sentences = (text: string) =>
  plainText(text)
    .split(/[。;\n]/)
    .filter((sentence) => counted.test(sentence));

// 2022年收到650件，2023年收到713件: the year said last counts; 结转至2024年 says where to, 去年收到 and 多收到 what is compared.
const ofAnotherYear = (before: string, year: number): boolean => {
  const said = lastOf(before, /(?<!结转[至到]?)20\d\d(?=年)/g);
  return (
    (said !== null && Number(said) !== year) ||
    /(去年|上年|上一年|同期|多|少|增加|减少)(同期|度)?(共|累计)?$/.test(before)
  );
};

// 结转2022年 in the report for 2023 speaks of what came from there.
const arrivesElsewhen = (quote: string, year: number): boolean => {
  const next = quote.match(/结转[至到]?(20\d\d)年/)?.[1];
  return next !== undefined && Number(next) !== year + 1;
};

const inTable = (figures: Figures, cells: readonly string[]): number | null =>
  cells.reduce<number | null>((sum, code) => {
    const value = figures[code]?.value ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0);

interface Value {
  value: number;
  /** Half of what the last digit stands for: 1.2万 is anything that rounds to it. */
  tolerance: number;
}

const readValue = (digits: string, tenThousands: string | undefined): Value => {
  const plain = digits.replace(/,/g, '');
  if (!tenThousands) return { value: Number(plain), tolerance: 0 };
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Math.round(Number(plain) * 10_000), tolerance: 10_000 / 10 ** decimals / 2 };
};

const scopeOf = (said: string, { department }: Reporting): string | null => {
  const last = lastOf(said, parts);
  if (last === null || whole.test(last)) return null;
  return department && !ofDepartment.test(last) ? null : last;
};

/** A place of the sentence where a number stands with the words that name its cells. */
interface Place {
  named: NamedCells;
  before: string;
  quote: string;
  number: Value;
}

const isMeant = ({ named, before, quote }: Place, { year }: Reporting): boolean => {
  if (ofAnotherYear(before, year) || arrivesElsewhen(quote, year)) return false;
  const noun = lastOf(before + quote, nouns);
  if (aboutRequests.test(named.cells[0] ?? '') && noun !== null && noun !== '申请') return false;
  return !named.within || named.within.test(lastOf(before, spokenOf) ?? '');
};

const placesOf = (sentence: string, named: NamedCells, words: RegExp): Place[] =>
  [...sentence.matchAll(words)].map((match) => ({
    named,
    before: sentence.slice(0, match.index),
    quote: match[0],
    number: readValue(match[1] ?? '', match[2]),
  }));

const singlePlaces = (sentence: string): Place[] => {
  const held = linked.filter(({ named }) => named.holds.some((word) => sentence.includes(word)));
  const reversed = received && held[0] === received ? placesOf(sentence, received.named, ahead) : [];
  return [...held.flatMap(({ named, after }) => placesOf(sentence, named, after)), ...reversed];
};

// 行政复议、行政诉讼分别为61件、13件: as many names as numbers, in their order.
const listedPlaces = (sentence: string): Place[] =>
  [...(sentence.includes('分别') ? sentence.matchAll(list) : [])].flatMap(
    ({ 0: quote, 1: names = '', 2: numbers = '', index }) => {
      const each = names.split(/[、和及与]/);
      const values = [...numbers.matchAll(new RegExp(number, 'g'))];
      if (each.length !== values.length) return [];
      return each.flatMap((name, at) =>
        linked
          .filter(({ inList }) => inList.test(name))
          .map(({ named }): Place => {
            const [, digits = '', tenThousands] = values[at] ?? [];
            return { named, before: sentence.slice(0, index), quote, number: readValue(digits, tenThousands) };
          }),
      );
    },
  );

// 制发规范性文件12件,其中以市政府名义制发规范性文件5件: named again after 其中, it is a part of what was named before.
const isWhole = ({ named, before }: Place, _: number, all: readonly Place[]): boolean => {
  const from = before.lastIndexOf('其中');
  return from < 0 || !all.some((other) => other.named === named && other.before.length < from);
};

const mentionOf = (
  place: Place,
  section: SectionText['section'],
  figures: Figures,
  reporting: Reporting,
): Mention[] => {
  const { named, before, quote, number } = place;
  const table = inTable(figures, named.cells);
  if (table === null || !isMeant(place, reporting)) return [];
  const scope = scopeOf(before + quote, reporting);
  const agrees = Math.abs(table - number.value) <= number.tolerance;
  const verdict = agrees ? 'agrees' : scope === null ? 'differs' : 'office';
  return [
    { section, cells: named.cells, quote: quote.slice(-longestQuote), text: number.value, table, verdict, scope },
  ];
};

/** Every number of sections 1, 5 and 6 that names a cell the report prints. */
export const narrativeMentions = (
  sections: readonly SectionText[],
  figures: Figures,
  reporting: Reporting,
): Mention[] =>
  sections
    .filter(({ section }) => section === 1 || section === 5 || section === 6)
    .flatMap(({ section, text }) =>
      sentences(text).flatMap((sentence) =>
        [...singlePlaces(sentence), ...listedPlaces(sentence)]
          .filter(isWhole)
          .flatMap((place) => mentionOf(place, section, figures, reporting)),
      ),
    );

const nameOf = (codes: readonly string[]) =>
  namedCells.find(({ cells }) => cells === codes)?.name ??
  cellByCode(codes[0] ?? '')?.name ?? { zh: codes.join(), en: codes.join() };

const findingOf = ({ section, cells, quote, text, table, verdict, scope }: Mention): Finding => {
  const words = verdict === 'office' ? readingWords.narrativeOffice : readingWords.narrativeDiffers;
  const said = { quote, left: text, right: table, name: nameOf(cells), scope: scope ?? '' };
  return finding('narrative', `section-${section}`, words, said, { cells });
};

/** Findings for the numbers of the text that are not the table's. */
export const checkNarrative = (sections: readonly SectionText[], figures: Figures, reporting: Reporting): Finding[] =>
  narrativeMentions(sections, figures, reporting)
    .filter(({ verdict }) => verdict !== 'agrees')
    .map(findingOf);
