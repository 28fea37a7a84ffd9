/** Labels at the ends of lines, moved apart until none covers another. */

export interface Placed {
  key: string;
  y: number;
  at: number;
}

/** Moves labels down, then back up from the floor, keeping their order; `at` is where each ends. */
export const spread = (
  wanted: readonly { key: string; y: number }[],
  gap: number,
  top: number,
  bottom: number,
): Placed[] => {
  const placed = [...wanted].sort((a, b) => a.y - b.y).map((each) => ({ ...each, at: each.y }));
  const room = placed.length > 1 ? Math.min(gap, (bottom - top) / (placed.length - 1)) : gap;
  let floor = top;
  for (const each of placed) {
    each.at = Math.max(each.at, floor);
    floor = each.at + room;
  }
  let ceiling = bottom;
  for (const each of placed.toReversed()) {
    each.at = Math.min(each.at, ceiling);
    ceiling = each.at - room;
  }
  return placed;
};
