import { cellByCode, cells, cellsOfEdition, editionOf, editions } from '../../form/cells.ts';
import type { Figures } from '../../form/figure.ts';
import type { Finding } from '../../form/finding.ts';
import { closedInOne, closedInThree } from '../../form/requests.ts';
import type { Edition, TableNumber, Words } from '../../form/types.ts';
import { readingWords } from '../../text/reading.ts';
import { finding, rowWords } from '../findings.ts';
import { printsRow } from './sums.ts';

const headings: Record<TableNumber, Words> = {
  2: { zh: '主动公开政府信息情况', en: 'proactive disclosure' },
  3: { zh: '收到和处理政府信息公开申请情况', en: 'requests received and handled' },
  4: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'administrative review and litigation' },
};

const three = closedInThree.map((row) => row.key);

/** The rows of an edition, each with its table. */
const tableOfRow = new Map(
  editions.map((edition) => [edition, new Map(cellsOfEdition(edition).map(({ row, table }) => [row, table]))]),
);

/** The cells that an edition does not have. */
const cellsOutside = new Map(
  editions.map((edition) => [
    edition,
    cells.filter((cell) => !cell.editions.includes(edition.id)).map(({ code }) => code),
  ]),
);

// The rows under （六）其他处理 are printed as one or as three; either is complete.
const unusedRows = (figures: Figures): readonly string[] => {
  // Where one of the three is printed, the others are missing, whatever stands beside their heading.
  if (three.some((row) => printsRow(figures, row))) return [closedInOne.key];
  return printsRow(figures, closedInOne.key) ? three : [];
};

/** Tables of the form of which nothing was found, and rows that a table leaves out. */
export const checkMissing = (figures: Figures, edition: Edition): Finding[] => {
  const rows = [...(tableOfRow.get(edition) ?? [])];
  const missing = rows.filter(([row]) => !printsRow(figures, row));
  if (missing.length === 0) return [];
  const unused = unusedRows(figures);
  return ([2, 3, 4] as const).flatMap((table) => {
    const inTable = ([row, of]: readonly [string, TableNumber | null]) => of === table && !unused.includes(row);
    const own = rows.filter(inTable);
    const absent = missing.filter(inTable).map(([row]) => row);
    if (absent.length === 0) return [];
    const whole = absent.length === own.length;
    const words = whole ? readingWords.tableMissing : readingWords.rowMissing;
    const said = { table, name: headings[table], left: absent.length, right: own.length, rows: rowWords(absent) };
    const cells = cellsOfEdition(edition).filter((cell) => absent.includes(cell.row));
    return [
      finding(whole ? 'missing-table' : 'blank', `table-${table}`, words, said, {
        cells: cells.map((cell) => cell.code),
        severity: whole ? 'error' : 'warning',
      }),
    ];
  });
};

/** An edition that is not the one in force for the year, and rows that it does not have. */
export const checkEdition = (
  figures: Figures,
  edition: Edition,
  year: number,
  votes: readonly { edition: Edition; labels: number }[],
): Finding[] => {
  const findings: Finding[] = [];
  const due = editionOf(year);
  const [first, second] = votes;
  if (first?.labels === 0)
    findings.push(
      finding('edition', 'tables', readingWords.editionUnknown, { edition: edition.id }, { severity: 'info' }),
    );
  else if (due && due !== edition)
    findings.push(
      finding('edition', 'tables', readingWords.editionYear, {
        left: edition.id,
        right: due.id,
        year: String(year),
        edition: edition.id,
        due: due.id,
      }),
    );
  if (first && second && second.labels > 0)
    findings.push(
      finding('edition', 'tables', readingWords.editionMixed, {
        left: first.labels,
        right: second.labels,
        edition: edition.id,
      }),
    );
  if (cellsOutside.get(edition)?.some((code) => code in figures)) {
    const foreign = Object.keys(figures).filter((code) => !cellByCode(code)?.editions.includes(edition.id));
    const rows = rowWords([...new Set(foreign.map((code) => cellByCode(code)?.row ?? code))]);
    findings.push(
      finding('edition', 'table-3', readingWords.editionCell, { rows, edition: edition.id }, { cells: foreign }),
    );
  }
  return findings;
};
