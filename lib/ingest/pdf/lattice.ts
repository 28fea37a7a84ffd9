import type { Rule } from './drawing.types.ts';

/** How far lines of one border may lie apart, in points. */
export const NEAR = 3;

/** The edges of a ruled table: positions of its column and row borders, and the rules that draw them. */
export interface Lattice {
  xs: readonly number[];
  ys: readonly number[];
  rules: readonly Rule[];
}

const touches = (a: Rule, b: Rule): boolean => {
  if (a.direction === b.direction)
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
};

/** Groups of rules that touch one another, directly or through others. */
const groupsOf = (rules: readonly Rule[]): Rule[][] => {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (touches(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
};

/** Positions that lie near one another become one, their mean. */
export const clustered = (positions: readonly number[], distance = NEAR): number[] => {
  const clusters: number[][] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last && position - (last.at(-1) ?? 0) <= distance && position - (last[0] ?? 0) <= 2 * distance)
      last.push(position);
    else clusters.push([position]);
  }
  return clusters.map((cluster) => cluster.reduce((sum, value) => sum + value, 0) / cluster.length);
};

// Where a page breaks a table, its last border is often missing: the ends of the crossing lines stand for it.
const edges = (along: readonly Rule[], across: readonly Rule[]): number[] => {
  const drawn = clustered(along.map(({ at }) => at));
  const ends = clustered(across.flatMap(({ from, to }) => [from, to]));
  const outer = [Math.min(...ends), Math.max(...ends)];
  const missing = outer.filter((end) => drawn.every((at) => Math.abs(at - end) > 2 * NEAR));
  return [...drawn, ...missing].sort((a, b) => a - b);
};

const latticeOf = (rules: readonly Rule[]): Lattice | null => {
  const level = rules.filter(({ direction }) => direction === 'horizontal');
  const upright = rules.filter(({ direction }) => direction === 'vertical');
  if (level.length < 2 || upright.length < 2) return null;
  const [xs, ys] = [edges(upright, level), edges(level, upright)];
  return xs.length > 2 || ys.length > 2 ? { xs, ys, rules } : null;
};

/** The ruled tables of a page, from top to bottom. */
export const latticesOf = (rules: readonly Rule[]): Lattice[] =>
  groupsOf(rules)
    .flatMap((group) => latticeOf(group) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
