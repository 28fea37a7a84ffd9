/** The last request to each host: the next one begins when it has ended and the gap has passed. */
const last = new Map<string, Promise<unknown>>();

/** Runs `work` when all earlier work for the host is done: one request at a time per host, `gap` after one another. */
export const inTurn = async <T>(host: string, pause: () => Promise<void>, work: () => Promise<T>): Promise<T> => {
  const before = last.get(host);
  const turn = (async () => {
    if (before) {
      await before.catch(() => undefined);
      await pause();
    }
    return work();
  })();
  last.set(host, turn);
  return turn;
};
