import { cellByCode } from '../../form/cells.ts';
import { checkByCode } from '../../form/checks.ts';
import type { Finding } from '../../form/finding.ts';
import { findingKind } from '../../form/notices.ts';
import type { AuthorityName } from '../../queries/view-data.ts';
import { checkColumnWords, checkViewWords, letterWords } from '../../text/checks.ts';
import { placeText } from '../../text/place.ts';
import { severityWords } from '../../text/report.ts';
import type { Value } from '../columns.ts';
import type { SheetColumn } from '../sheet.ts';
import { reportColumns, reportLink } from './authority-columns.ts';

/** A finding as every list of findings leaves: with its report and what a person decided. */
export interface FindingRow extends Finding {
  authority: AuthorityName;
  year: number;
  verdict: { verdict: string; note: string } | null;
  sourceUrl?: string | null;
  raw?: string | null;
}

/** What is a number goes out as one, so that a spreadsheet can add it up. */
const side = (text: string | null): Value =>
  text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : (text ?? null);

const difference = ({ left, right }: Finding): number | null => {
  const [one, other] = [side(left), side(right)];
  return typeof one === 'number' && typeof other === 'number' ? one - other : null;
};

const same = (words: { zh: string; en: string }) => ({ name: words, about: words });

/** The columns of findings: which report, which check with its formula, where, both values, in words. */
export const findingColumns = (origin: string): readonly SheetColumn<FindingRow>[] => [
  ...reportColumns<FindingRow>(),
  { key: 'check', ...same(checkColumnWords.code), value: ({ check }) => check },
  {
    key: 'check_name',
    ...same(checkViewWords.check),
    value: ({ check }, lang) => findingKind(check)?.name[lang] ?? check,
  },
  {
    key: 'formula',
    ...same(checkColumnWords.formula),
    value: ({ check }, lang) => checkByCode(check)?.formula[lang] ?? null,
    width: 40,
  },
  {
    key: 'severity',
    ...same(checkColumnWords.severity),
    value: ({ severity }, lang) => severityWords[severity][lang],
  },
  { key: 'cell', ...same(checkColumnWords.at), value: ({ at }) => at, width: 26 },
  {
    key: 'place',
    ...same(checkViewWords.place),
    value: ({ at }, lang) => placeText(at, lang),
    width: 30,
  },
  { key: 'left', ...same(checkViewWords.left), value: ({ left }) => side(left) },
  { key: 'right', ...same(checkViewWords.right), value: ({ right }) => side(right) },
  { key: 'difference', ...same(checkViewWords.difference), value: difference },
  { key: 'printed', ...same(letterWords.printed), value: ({ raw }) => raw ?? null },
  { key: 'sentence', ...same(checkViewWords.sentence), value: ({ text }, lang) => text[lang], width: 60 },
  { key: 'verdict', ...same(checkViewWords.verdict), value: ({ verdict }) => verdict?.verdict ?? null },
  reportLink(origin, ({ at }) => (cellByCode(at) ? at : undefined)),
  { key: 'source', ...same(checkColumnWords.source), value: ({ sourceUrl }) => sourceUrl ?? null, width: 40 },
];
