import type { StoredBody } from './encode.ts';

/**
 * Rendered pages kept in memory, least recently used first out, bounded by bytes.
 * One key is made once at a time: later askers wait for the first (single flight).
 * Keys hold the release, so a new release addresses new entries and the old ones age out.
 */
export class Bodies {
  readonly #kept = new Map<string, StoredBody>();
  readonly #making = new Map<string, Promise<StoredBody | null>>();
  #bytes = 0;

  constructor(readonly limit: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** The body of a key, or undefined; reading makes it the most recently used. */
  get(key: string): StoredBody | undefined {
    const body = this.#kept.get(key);
    if (!body) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, body);
    return body;
  }

  /** What somebody else is making under this key, or undefined when nobody is. */
  pending(key: string): Promise<StoredBody | null> | undefined {
    return this.#making.get(key);
  }

  /** Announces that the caller makes the key; `make` gives the body, or null for one not to be kept. */
  async make(key: string, make: () => Promise<StoredBody | null>): Promise<StoredBody | null> {
    const promise = make();
    this.#making.set(key, promise);
    try {
      const body = await promise;
      if (body) this.#keep(key, body);
      return body;
    } finally {
      this.#making.delete(key);
    }
  }

  #keep(key: string, body: StoredBody) {
    // One body may not push out everything else.
    if (body.bytes > this.limit / 8) return;
    this.#drop(key);
    this.#kept.set(key, body);
    this.#bytes += body.bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.limit) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string) {
    const body = this.#kept.get(key);
    if (!body) return;
    this.#kept.delete(key);
    this.#bytes -= body.bytes;
  }
}
