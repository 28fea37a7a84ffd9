/** Labels beside marks, moved apart until none covers another. */

export interface Placed<Item> {
  item: Item;
  /** Where the mark is. */
  y: number;
  /** Where its label stands. */
  at: number;
}

/** Moves labels down, then back up from the floor, keeping their order. */
export const spread = <Item extends { y: number }>(
  wanted: readonly Item[],
  gap: number,
  top: number,
  bottom: number,
): Placed<Item>[] => {
  const placed = [...wanted].sort((a, b) => a.y - b.y).map((item) => ({ item, y: item.y, at: item.y }));
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
