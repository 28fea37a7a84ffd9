import type { Figures } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import type { EditionId } from '../form/types.ts';
import type { Message } from '../result.ts';

/** A printed row that the form does not have, kept as printed under the row it stands beneath. */
export interface ExtraRow {
  under: string;
  label: string;
  values: readonly string[];
  place: { table: number; row: number; column: number; page?: number };
}

/** The text of one of the six sections, for search. */
export interface SectionText {
  section: 1 | 2 | 3 | 4 | 5 | 6;
  text: string;
}

/** One file, read: what stands in it, what is doubtful, and who and when it speaks of. */
export interface ReadReport {
  file: string;
  sha256: string;
  mediaType: string;
  title: string | null;
  /** Authority code of data/authorities.csv; null where the text names none we know. */
  authority: string | null;
  authorityName: string | null;
  year: number | null;
  edition: EditionId | null;
  publishedOn: string | null;
  sourceUrl: string | null;
  figures: Figures;
  extraRows: readonly ExtraRow[];
  findings: readonly Finding[];
  sections: readonly SectionText[];
}

/** A file that could not be read: the messages say why and what to do. */
export interface Refusal {
  file: string;
  messages: readonly Message[];
}
