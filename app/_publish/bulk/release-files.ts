import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Database } from '../../../lib/db/client.ts';
import { dataPackage, type FileFacts } from '../../../lib/publish/bulk/package.ts';
import { type BulkForm, bulkFiles, bulkTable, ownChanges } from '../../../lib/publish/bulk/tables.ts';
import { csvPieces } from '../../../lib/publish/bulk/write-csv.ts';
import { parquetPieces } from '../../../lib/publish/bulk/write-parquet.ts';
import { type Gzipped, zipPieces } from '../../../lib/publish/bulk/write-zip.ts';
import { jsonText } from '../../../lib/publish/json-text.ts';
import type { Release } from '../../../lib/queries/release.ts';
import { site } from '../../../lib/site.ts';
import { type MadeFile, madeFile } from './made-files.ts';
import { bulkRows, releaseChangeRows } from './sources.ts';

type BulkFile = (typeof bulkFiles)[number];

const metadataOf = ({ id, publishedAt, synthetic }: Release) => ({
  release: `${id}`,
  published_at: publishedAt,
  licence: 'CC BY 4.0',
  data: synthetic ? 'synthetic' : 'published',
});

const piecesOf = (db: Database, release: Release, { name, form }: BulkFile) => {
  const table = bulkTable(name, release.synthetic);
  const writers: Record<BulkForm, () => AsyncIterable<Uint8Array>> = {
    csv: () => csvPieces(table, bulkRows(db, release, name)),
    parquet: () => parquetPieces(table, bulkRows(db, release, name), metadataOf(release)),
  };
  return writers[form];
};

/** One file of data, made or kept. */
export const releaseFile = (db: Database, release: Release, file: BulkFile): Promise<MadeFile> =>
  madeFile(db, `${release.id} ${file.file}`, file.form === 'csv', piecesOf(db, release, file));

/** What one release alone changed, as CSV. */
export const changesFile = (db: Database, release: Release): Promise<MadeFile> => {
  const table = ownChanges(release.synthetic);
  return madeFile(db, `${release.id} own changes`, true, () => csvPieces(table, releaseChangeRows(db, release, table)));
};

type MadeFileOf = MadeFile & { file: string };
type Made = readonly MadeFileOf[];

const makeAll = (db: Database, release: Release, files: readonly BulkFile[]): Promise<Made> =>
  Promise.all(files.map(async (each) => ({ ...(await releaseFile(db, release, each)), file: each.file })));

const factsOf = (made: Made): Record<string, FileFacts> =>
  Object.fromEntries(made.map(({ file, bytes, sha256 }) => [file, { bytes, sha256 }]));

/** The sizes and checksums of all files of a release, which are made for that. */
export const releaseFacts = async (db: Database, release: Release): Promise<Record<string, FileFacts>> =>
  factsOf(await makeAll(db, release, bulkFiles));

/** The plain bytes of a made file. */
export const plainPieces = ({ path, packed }: MadeFile): Readable =>
  packed ? pipeline(createReadStream(path), createGunzip(), () => undefined) : createReadStream(path);

const patience = 5_000;

/**
 * The same for an answer that can do without: of a large release the files take a minute to make, so it goes out with
 * those that are ready by then, and the others are made behind it.
 */
export const readyFacts = async (db: Database, release: Release): Promise<Record<string, FileFacts>> => {
  const ready: MadeFileOf[] = [];
  const making = bulkFiles.map(async (each) => {
    ready.push({ ...(await releaseFile(db, release, each)), file: each.file });
  });
  const all = Promise.all(making).then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
  return factsOf(ready);
};

const gzipped = ({ file: name, path, bytes, size }: MadeFileOf): Gzipped => ({
  name,
  bytes,
  size,
  read: (from, to) => createReadStream(path, { start: from, end: to - 1 }),
});

const csvFiles = bulkFiles.filter(({ form }) => form === 'csv');

/** All CSV files with their description in one archive, itself a Data Package. */
export const releaseArchive = async (db: Database, release: Release): Promise<MadeFile> => {
  // Made before the archive is begun: one file is made at a time.
  const made = await makeAll(db, release, csvFiles);
  const text = jsonText(dataPackage(release, factsOf(made), site.origin, csvFiles));
  return madeFile(db, `${release.id} ${site.origin} gongkai.zip`, false, () => zipPieces(text, made.map(gzipped)));
};
