import { Zip, ZipDeflate } from 'fflate';

interface Entry {
  name: string;
  pieces: () => AsyncIterable<Uint8Array>;
}

/** Made from local parts, as ZIP stores them: the same bytes in every time zone. */
const fixedDate = new Date(1980, 0, 1);

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A ZIP, piece by piece: the description first, then each file as it is read. Its bytes depend on the content alone. */
export async function* zipPieces(description: string, entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const described = () => one(new TextEncoder().encode(description));
  for (const { name, pieces } of [{ name: 'datapackage.json', pieces: described }, ...entries]) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = fixedDate;
    zip.add(file);
    for await (const piece of pieces()) {
      file.push(piece);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
