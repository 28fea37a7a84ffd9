import type { AuthorityName } from '../../queries/view-data.ts';
import { columnWords } from '../../text/publish.ts';
import { absolute, reportAddress } from '../../view/addresses.ts';
import type { SheetColumn } from '../sheet.ts';

interface OfReport {
  authority: AuthorityName;
  year: number;
}

/** Whose report a row is about: code, full name and year, the same in every list. */
export const reportColumns = <Row extends OfReport>(): readonly SheetColumn<Row>[] => [
  { key: 'authority', ...columnWords.authority, value: ({ authority }) => authority.code },
  { key: 'name', ...columnWords.name, value: ({ authority }, lang) => authority.fullName[lang], width: 28 },
  { key: 'year', ...columnWords.year, value: ({ year }) => year },
];

/** Where a row can be checked on this site. */
export const reportLink = <Row extends OfReport>(
  origin: string,
  cellOf: (row: Row) => string | undefined = () => undefined,
): SheetColumn<Row> => ({
  key: 'report',
  ...columnWords.report,
  value: (row, lang) => absolute(origin, reportAddress(row.authority.code, row.year, lang, cellOf(row))),
  width: 40,
});
