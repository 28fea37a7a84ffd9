/** More wait than can be served in good time, or one has waited too long. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Lets a few in at once and keeps the rest in line; a line that is full turns away, and so does one that does not
 * move. A burst then costs time and not memory.
 */
export class Gate {
  readonly #line: (() => void)[] = [];
  #inside = 0;

  constructor(
    readonly atOnce: number,
    readonly mostWaiting: number,
    /** How long one waits in line, in milliseconds. */
    readonly patience: number,
  ) {}

  get waiting(): number {
    return this.#line.length;
  }

  async pass<Answer>(make: () => Promise<Answer>): Promise<Answer> {
    if (this.#inside >= this.atOnce) await this.#wait();
    else this.#inside += 1;
    try {
      return await make();
    } finally {
      const next = this.#line.shift();
      // The place goes to the next in line without being given up in between.
      if (next) next();
      else this.#inside -= 1;
    }
  }

  #wait(): Promise<void> {
    if (this.#line.length >= this.mostWaiting) throw new BusyError(`${this.mostWaiting} wait already`);
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(enter), 1);
        reject(new BusyError(`no turn within ${this.patience} ms`));
      }, this.patience);
      this.#line.push(enter);
    });
  }
}
