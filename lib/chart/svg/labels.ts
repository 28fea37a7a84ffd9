/** Labels beside marks, moved apart until none covers another. */

export interface Placed<Item> {
  item: Item;
  /** Where the mark is. */
  y: number;
  /** Where its label stands. */
  at: number;
}

/** Neighbouring labels that touch, as one block. */
interface Block {
  /** Where the block would stand if it were one label: the mean of what its labels want. */
  wish: number;
  size: number;
}

const merged = (one: Block, other: Block): Block => ({
  wish: (one.wish * one.size + other.wish * other.size) / (one.size + other.size),
  size: one.size + other.size,
});

/** Wishes put in order with the least movement: blocks that would cross stand together, around their middle. */
const inOrder = (wishes: readonly number[]): number[] => {
  const blocks: Block[] = [];
  for (const wish of wishes) {
    blocks.push({ wish, size: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && before.wish > last.wish; ) {
      blocks.splice(-2, 2, merged(before, last));
      [last, before] = [blocks.at(-1), blocks.at(-2)];
    }
  }
  return blocks.flatMap(({ wish, size }) => Array.from({ length: size }, () => wish));
};

const sumsOf = (gaps: readonly number[]): number[] => {
  let sum = 0;
  return [0, ...gaps].map((gap) => {
    sum += gap;
    return sum;
  });
};

/** Moves labels no further than they must, up or down, keeping their order; a label of two lines asks for more than `gap`. */
export const spread = <Item extends { y: number; height?: number }>(
  wanted: readonly Item[],
  gap: number,
  top: number,
  bottom: number,
): Placed<Item>[] => {
  const items = [...wanted].sort((a, b) => a.y - b.y);
  const height = (at: number) => items[at]?.height ?? gap;
  const gaps = items.slice(1).map((_, at) => (height(at) + height(at + 1)) / 2);
  const asked = gaps.reduce((sum, each) => sum + each, 0);
  const scale = Math.min(1, (bottom - top) / Math.max(asked, 1e-9));
  const below = sumsOf(gaps.map((each) => each * scale));
  const last = bottom - asked * scale;
  const wishes = inOrder(items.map(({ y }, at) => y - (below[at] ?? 0)));
  return items.map((item, at) => ({
    item,
    y: item.y,
    at: Math.min(Math.max(wishes[at] ?? 0, top), last) + (below[at] ?? 0),
  }));
};
