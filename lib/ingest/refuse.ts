import { editionOf } from '../form/cells.ts';
import { refusalWords } from '../text/reading.ts';
import type { SourceDocument } from './document.ts';
import { inBoth } from './findings.ts';
import { wordsOnly } from './label.ts';
import type { Line } from './lines.ts';
import type { Located } from './located.ts';
import type { Refusal } from './report.ts';
import { sectionHeading } from './sections.ts';

interface Asked {
  source: SourceDocument;
  context: { file: string };
  year: number | null;
  lines: readonly Line[];
  found: Located | null;
}

type RefusalCode = keyof typeof refusalWords;

// Indicators that only the tables under the Regulations of 2008 have.
const oldIndicators = [
  '主动公开政府信息数',
  '收到申请数',
  '申请办结数',
  '按时办结数',
  '不同意公开答复数',
  '申请信息不存在数',
];

// A single row may be met in any text; a report of the form has many.
const fewestRows = 3;

const firstYear = 2019;

const printsOldIndicators = (lines: readonly Line[]): boolean => {
  const printed = new Set(lines.flatMap((line) => line.cells.map((cell) => wordsOnly(cell.text))));
  return oldIndicators.filter((label) => [...printed].some((text) => text.includes(label))).length >= 2;
};

// 《…年度报告》解读: a page about a report quotes some of its figures.
const isInterpretation = (lines: readonly Line[]): boolean =>
  lines
    .slice(0, 100)
    .some((line) => line.cells.some(({ text }) => /(年度?报告|年报)[》”"]?.{0,6}(解读|图解)|一图读懂/.test(text)));

// Many rows are zeros in every report: a few that differ, under headings that begin anew, are reason enough.
const holdsSeveral = (lines: readonly Line[], found: Located | null): boolean => {
  const twice = found?.rows.filter((row) => row.twice).length ?? 0;
  if (twice < fewestRows) return false;
  return lines.filter((line) => line.cells.some(({ text }) => sectionHeading(text) === 3)).length > 1;
};

const withoutForm = (source: SourceDocument, file: string, lines: readonly Line[]): RefusalCode => {
  if (isInterpretation(lines)) return 'interpretation';
  if (source.parts.some((part) => part.kind === 'grid')) return 'other-form';
  const other = /^text\/(plain|markdown)$/.test(source.mediaType) && /\.(pdf|docx?|xlsx?)$/i.test(file);
  return other ? 'other-content' : 'no-tables';
};

const codeFor = ({ source, context, year, lines, found }: Asked): RefusalCode | null => {
  if (lines.length === 0) return 'empty';
  const rows = found?.rows.length ?? 0;
  const old = year !== null && year < firstYear;
  if (rows < fewestRows && (old || printsOldIndicators(lines))) return old ? 'old-form' : 'old-tables';
  const torn = (found?.torn.length ?? 0) + (found?.unclear.length ?? 0);
  if (rows < fewestRows && torn < fewestRows) return withoutForm(source, context.file, lines);
  if (holdsSeveral(lines, found)) return 'several-reports';
  if (year === null) return 'unknown-year';
  if (old) return 'old-form';
  return editionOf(year) ? null : 'future-year';
};

/** The reason why a document cannot be read as a report of the form; null where it can. */
export const refusalOf = (asked: Asked): Refusal | null => {
  const code = codeFor(asked);
  if (!code) return null;
  const text = inBoth(refusalWords[code], { year: String(asked.year ?? '') });
  return { file: asked.context.file, messages: [{ code, severity: 'error', at: 'document', text }] };
};
