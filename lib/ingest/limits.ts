const MB = 1024 * 1024;

/** How much of a file is read before it is refused: a report is far below each. */
export const limits = {
  /** Bytes of one file. */
  file: 30 * MB,
  /** Characters of plain text or Markdown. */
  text: 5 * MB,
  /** Characters of a page of a site, pictures inside it left out. */
  html: 12 * MB,
  /** Lines and tables of one document. */
  parts: 100_000,
  pages: 200,
  /** Glyphs and lines on one page of a PDF. */
  pageItems: 60_000,
  cells: 20_000,
  /** Files in an archive, archives in archives, and bytes of all that is unpacked. */
  archiveEntries: 2_000,
  archiveDepth: 2,
  archiveBytes: 300 * MB,
  /** Bytes that one Word file or spreadsheet unpacks to. */
  packageBytes: 60 * MB,
} as const;

/** Bytes as megabytes for a sentence: 0.3, 12. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round((bytes / MB) * 10) / 10);
