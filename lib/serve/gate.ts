/** More wait than the server can make in good time. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Lets a few pages be made at once and keeps the rest in line; a line that is full turns away. A burst of views
 * that nobody asked for before then costs time and not memory.
 */
export class Gate {
  readonly #line: (() => void)[] = [];
  #inside = 0;

  constructor(
    readonly atOnce: number,
    readonly mostWaiting: number,
  ) {}

  get waiting(): number {
    return this.#line.length;
  }

  async pass<Answer>(make: () => Promise<Answer>): Promise<Answer> {
    if (this.#inside >= this.atOnce) {
      if (this.#line.length >= this.mostWaiting) throw new BusyError('too many pages are being made');
      await new Promise<void>((resolve) => this.#line.push(resolve));
    } else this.#inside += 1;
    try {
      return await make();
    } finally {
      const next = this.#line.shift();
      // The place goes to the next in line without being given up in between.
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
