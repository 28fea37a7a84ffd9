import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const recordShape = z.object({
  url: z.string(),
  finalUrl: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  retrievedAt: z.string(),
});

/** What is known of a document that an address gave. */
export type DocumentRecord = z.infer<typeof recordShape>;

/** The SHA-256 of a document, in hexadecimal: the name it is kept by. */
export const sha256Of = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

const contentPath = (home: string, sha256: string): string => join(home, 'documents', sha256);
const recordPath = (home: string, url: string): string => join(home, 'documents', 'addresses', `${sha256Of(url)}.json`);

/** Writes a file whole or not at all. */
const writeWhole = async (path: string, content: Uint8Array | string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.part`;
  await writeFile(temporary, content);
  await rename(temporary, path);
};

/** The document that an address gave before, if it is still there and still the same bytes. */
export const keptDocument = async (
  home: string,
  url: string,
): Promise<{ record: DocumentRecord; bytes: Uint8Array } | null> => {
  try {
    const record = recordShape.parse(JSON.parse(await readFile(recordPath(home, url), 'utf8')));
    const bytes = await readFile(contentPath(home, record.sha256));
    return sha256Of(bytes) === record.sha256 ? { record, bytes } : null;
  } catch {
    return null;
  }
};

/** Keeps a document under its hash, and what its address said of it. */
export const keepDocument = async (home: string, record: DocumentRecord, bytes: Uint8Array): Promise<void> => {
  await writeWhole(contentPath(home, record.sha256), bytes);
  await writeWhole(recordPath(home, record.url), `${JSON.stringify(record, null, 1)}\n`);
};
