import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellByCode, editionById, editionOf } from '../form/cells.ts';
import type { Figure, Figures } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import type { EditionId, Words } from '../form/types.ts';
import { runChecks } from './check.ts';
import { printedNumber } from './number.ts';
import type { ExtraRow } from './report.ts';
import type { StorableReport } from './store/storable.ts';

/** A figure as data/ holds it: the bare number or text where that is all there is to say. */
export type PublishedFigure = number | string | null | (Partial<Figure> & { value: number | null });

/** A report as data/reports and data/narrative.json hold it. */
export interface PublishedReport {
  id?: string;
  authority: string;
  authority_name: string;
  level: number;
  year: number;
  edition?: EditionId;
  source_url: string | null;
  sha256?: string;
  media_type?: string;
  retrieved_at?: string;
  title?: string;
  published_on?: string;
  note?: Words;
  extra_rows?: readonly (Omit<ExtraRow, 'place'> & { place?: ExtraRow['place'] })[];
  /** What the reading of the file itself found; without it the sums are tried on the figures. */
  findings?: readonly Finding[];
  figures: Record<string, PublishedFigure>;
}

/** A figure from the short form: the number or text is read as a cell that prints it. */
export const figureOf = (code: string, published: PublishedFigure): Figure => {
  const kind = cellByCode(code)?.kind;
  if (!kind) throw new Error(`the form has no cell ${code}`);
  if (published !== null && typeof published === 'object')
    return { raw: '', state: published.value === null ? 'blank' : 'printed', place: null, ...published };
  const raw = published === null ? '' : String(published);
  const { value, state } = printedNumber(raw, kind);
  return { value, raw, state, place: null };
};

const figuresOf = (published: PublishedReport['figures'], narrative: boolean): Figures =>
  Object.fromEntries(
    Object.entries(published).map(([code, each]): [string, Figure] => {
      const figure = figureOf(code, each);
      return [code, narrative ? { ...figure, state: 'narrative' } : figure];
    }),
  );

const editionIn = (year: number): EditionId => {
  const edition = editionOf(year);
  if (!edition) throw new Error(`no edition of the form for ${year}`);
  return edition.id;
};

const nowhere = { table: 0, row: 0, column: 0 };
const nothingChecked = { findings: [], passed: 0, failed: 0 };

const documentOf = (published: PublishedReport): StorableReport['document'] => ({
  sha256: published.sha256 ?? null,
  mediaType: published.media_type ?? null,
  sourceUrl: published.source_url,
  retrievedAt: published.retrieved_at ?? null,
  title: published.title ?? null,
  publishedOn: published.published_on ?? null,
});

const toStorable = (published: PublishedReport, coverage: 'complete' | 'narrative'): StorableReport => {
  const narrative = coverage === 'narrative';
  const edition = published.edition ?? editionIn(published.year);
  const figures = figuresOf(published.figures, narrative);
  // Without the file at hand the checks see the figures alone.
  const checked = narrative
    ? nothingChecked
    : runChecks({ figures, edition: editionById(edition), year: published.year });
  return {
    authority: published.authority,
    year: published.year,
    edition,
    coverage,
    document: documentOf(published),
    figures,
    extraRows: (published.extra_rows ?? []).map((row) => ({ place: nowhere, ...row })),
    findings: published.findings ?? checked.findings,
    sections: [],
    checks: { passed: checked.passed, failed: checked.failed },
  };
};

const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;

/** The files of the complete reports in a data folder, in the order of their names. */
export const publishedFiles = (folder: string): string[] => {
  const reports = join(folder, 'reports');
  const names = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => join(reports, name));
};

/** The reports that ship in a data folder: the complete ones, then those known by their text only. */
export const publishedReports = (folder: string): StorableReport[] => {
  const narrative = join(folder, 'narrative.json');
  const told = existsSync(narrative) ? readJson<PublishedReport[]>(narrative) : [];
  return [
    ...publishedFiles(folder).map((path) => toStorable(readJson<PublishedReport>(path), 'complete')),
    ...told.map((each) => toStorable(each, 'narrative')),
  ];
};
