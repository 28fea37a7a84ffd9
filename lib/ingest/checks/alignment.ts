import type { Finding } from '../../form/finding.ts';
import type { FormRow, Words } from '../../form/types.ts';
import { readingWords } from '../../text/reading.ts';
import { finding, rowWords } from '../findings.ts';
import { codesOf, type Located, type LocatedRow } from '../located.ts';

const nameOf = (row: FormRow): Words => row.name;

const wordsFor: Partial<Record<LocatedRow['columns'], Words>> = {
  unproven: readingWords.unproven,
  unknown: readingWords.unknownColumns,
};

const ofRow = (row: LocatedRow): Finding => {
  const filled = row.values.filter((cell) => cell && cell.text !== '').length;
  const left = row.columns === 'unknown' ? row.loose.length : filled;
  const words = row.twice ? readingWords.twice : (wordsFor[row.columns] ?? readingWords.counted);
  const said = { place: nameOf(row.row), left, right: row.block.columns.length };
  const candidates = row.columns === 'unknown' ? { candidates: row.loose.map((cell) => cell.text) } : {};
  return finding('alignment', row.row.key, words, said, { cells: codesOf(row), ...candidates });
};

// The rows of table 4 share one printed line, so they share one finding.
const ofLine = (rows: readonly LocatedRow[]): Finding => {
  const cells = rows.flatMap((row) => row.values);
  const filled = cells.filter((cell) => cell && cell.text !== '').length;
  const unknown = rows.some((row) => row.columns === 'unknown');
  const [worst = 'counted'] = (['unknown', 'unproven'] as const).filter((each) =>
    rows.some((row) => row.columns === each),
  );
  const words = wordsFor[worst] ?? readingWords.counted;
  const loose = rows[0]?.loose ?? [];
  const said = { place: { zh: '表四', en: 'Table 4' }, left: unknown ? loose.length : filled, right: cells.length };
  return finding('alignment', 'table-4', words, said, {
    cells: rows.flatMap(codesOf),
    ...(unknown ? { candidates: loose.map((cell) => cell.text) } : {}),
  });
};

const besidePageNumber = (row: LocatedRow): Finding =>
  finding(
    'alignment',
    row.row.key,
    readingWords.pageNumber,
    { place: nameOf(row.row) },
    { severity: 'info', cells: codesOf(row) },
  );

const misprint = (row: LocatedRow): Finding =>
  finding(
    'edition',
    row.row.key,
    readingWords.misprint,
    { printed: row.printed.slice(0, 40), label: row.row.label, left: row.printed.slice(0, 40), right: row.row.label },
    { severity: 'info', cells: codesOf(row) },
  );

/** Rows whose values are not as many as the columns, labels misprinted or unclear, rows the form does not have. */
export const checkAlignment = (located: Located): Finding[] => {
  const doubtful = located.rows.filter(({ columns }) => columns !== 'sure' && columns !== 'inferred');
  const down = doubtful.filter((row) => row.block.direction === 'down');
  const across = doubtful.filter((row) => row.block.direction === 'across');
  const lines = [...new Set(across.map((row) => row.at))].map((at) => across.filter((row) => row.at === at));
  return [
    ...down.map(ofRow),
    ...lines.map(ofLine),
    ...located.rows.filter((row) => row.columns === 'inferred').map(besidePageNumber),
    ...located.rows.filter((row) => row.distance > 0).map(misprint),
    ...located.unclear.map(({ printed, rows }) =>
      finding(
        'alignment',
        rows[0] ?? 'tables',
        readingWords.unclearLabel,
        { printed, left: rows.length, rows: rowWords(rows) },
        { candidates: rows },
      ),
    ),
    ...located.extraRows.map(({ under, label }) =>
      finding(
        'alignment',
        under,
        readingWords.extraRow,
        { printed: label.slice(0, 40), left: label.slice(0, 40) },
        { severity: 'info' },
      ),
    ),
  ];
};
