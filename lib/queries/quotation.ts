import { searchable } from '../db/bigrams.ts';

/** A hit in a printed text, with some of what stands around it. */
export interface Quotation {
  before: string;
  hit: string;
  after: string;
}

const around = 40;

/** Letters of the text with where each came from, so that a hit in the searchable form is found in the printed one. */
export const quote = (plain: string, wanted: string): Quotation | null => {
  const printed = [...plain];
  const letters = printed.flatMap((letter, at) => [...searchable(letter)].map((each) => ({ each, at })));
  const text = letters.map(({ each }) => each).join('');
  const at = text.indexOf(wanted);
  if (at < 0) return null;
  // Positions count characters in both: `wanted` was split the same way.
  const starts = [...text.slice(0, at)].length;
  const [first, last] = [letters[starts]?.at ?? 0, letters[starts + [...wanted].length - 1]?.at ?? 0];
  return {
    before: printed.slice(Math.max(0, first - around), first).join(''),
    hit: printed.slice(first, last + 1).join(''),
    after: printed.slice(last + 1, last + 1 + around).join(''),
  };
};
