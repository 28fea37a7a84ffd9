/** Where a mark stands on the page. */
export interface Spot {
  x: number;
  y: number;
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Closer than this in the direction of the key is the same place. */
const same = 1;

/** How far a spot lies in the direction of the key: sideways counts more. Infinite behind. */
const cost = (from: Spot, to: Spot, [dx, dy]: readonly [number, number]): number => {
  const [ahead, aside] = [(to.x - from.x) * dx + (to.y - from.y) * dy, (to.x - from.x) * dy + (to.y - from.y) * dx];
  return ahead <= same ? Number.POSITIVE_INFINITY : ahead + 3 * Math.abs(aside);
};

/** The mark a key leads to, by its place on the page; null for a key that moves nothing. The first key starts at the first. */
export const nextMark = (spots: readonly Spot[], at: number | null, key: string): number | null => {
  if (!spots.length) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return spots.length - 1;
  const direction = directions[key];
  if (!direction) return null;
  const from = at === null ? undefined : spots[at];
  if (!from) return 0;
  const costs = spots.map((spot) => cost(from, spot, direction));
  const least = Math.min(...costs);
  return Number.isFinite(least) ? costs.indexOf(least) : at;
};
