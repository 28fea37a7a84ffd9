/**
 * What was asked for, by key, asked once: a promise while it is on its way, then its value alone. A promise remembers
 * the request in which it was made, with its page and its socket: kept for long, it would keep all of them.
 */
export class Once<Value> {
  readonly #coming = new Map<string, Promise<Value>>();
  readonly #known = new Map<string, { value: Value }>();

  constructor(
    /** Beyond so many values the oldest is forgotten. */
    readonly most: number,
    readonly forgotten: (value: Value) => void = () => undefined,
  ) {}

  /** The value of a key, by `make` where nobody has asked yet; a failure is not kept. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#known.get(key);
    if (known) return Promise.resolve(known.value);
    const coming = this.#coming.get(key);
    if (coming) return coming;
    const made = make();
    this.#coming.set(key, made);
    void this.#settle(key, made);
    return made;
  }

  async #settle(key: string, made: Promise<Value>): Promise<void> {
    try {
      const value = await made;
      this.#known.set(key, { value });
      this.#makeRoom();
    } catch {
      // Whoever asked hears of it; the next one asks anew.
    } finally {
      this.#coming.delete(key);
    }
  }

  #makeRoom(): void {
    for (const [key, { value }] of this.#known) {
      if (this.#known.size <= this.most) return;
      this.#known.delete(key);
      this.forgotten(value);
    }
  }
}
