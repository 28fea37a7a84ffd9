/** Where a label beside a mark covers the least: neither lines, nor marks, nor other labels. */

export interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a label should not cover, and how much it would be missed. */
export interface Obstacle extends Rect {
  weight: number;
}

export interface Spot extends Rect {
  side: 'right' | 'left' | 'over';
  cost: number;
}

interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many steps up or down a label may move, those nearest first. */
const steps = Array.from({ length: 30 }, (_, at) => [at, -at]).flat();
/** From the mark to its label, and how far a step leads away. */
const distance = { aside: 10, over: 7, step: 7 };

const outside = 1e6;

/** The spots around a mark for a label of this size: beside it, and over or under it, moved sideways into the bounds. */
const spotsAround = ({ x, y, width, height }: Mark, bounds: Rect): Spot[] => {
  const at = (side: Spot['side'], left: number, top: number, cost: number): Spot => {
    const spot = { side, left, right: left + width, top, bottom: top + height };
    const isIn = left >= bounds.left && spot.right <= bounds.right && top >= bounds.top && spot.bottom <= bounds.bottom;
    return { ...spot, cost: isIn ? cost : cost + outside };
  };
  const inside = Math.max(bounds.left, Math.min(x - width / 2, bounds.right - width));
  return steps.flatMap((step) => {
    const [by, cost] = [step * distance.step, Math.abs(step) * 4];
    return [
      at('right', x + distance.aside, y - height / 2 + by, cost),
      at('left', x - distance.aside - width, y - height / 2 + by, cost + 2),
      at('over', inside, step > 0 ? y + distance.over + by : y - distance.over - height + by, cost + 10),
    ];
  });
};

const shared = (one: Rect, other: Rect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** The best spot for a label of this size beside a mark, inside these bounds where any is. */
export const bestSpot = (mark: Mark, obstacles: readonly Obstacle[], bounds: Rect): Spot => {
  const all = spotsAround(mark, bounds);
  const costs = all.map((spot) => obstacles.reduce((sum, each) => sum + shared(spot, each) * each.weight, spot.cost));
  return all[costs.indexOf(Math.min(...costs))] as Spot;
};
