import type { Place } from '../form/figure.ts';

/** What `report_revision.doubts` holds: a failed sum of the report that touches a figure. */
export interface StoredDoubt {
  check: string;
  cell: string;
  /** The value that the other side of the sum gives for the cell. */
  other: number;
}

/** What `figure_evidence.figures` holds for each printed cell. */
export interface StoredEvidence {
  raw: string;
  place: Place | null;
  note?: string;
}

/** A printed row that the form does not have. */
export interface StoredExtraRow {
  under: string;
  label: string;
  values: readonly string[];
  place: Place;
}
