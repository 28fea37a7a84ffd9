import type { Words } from './types.ts';

/** `part` is the paragraph (款) or item (项) within the article. */
export interface Cited {
  article: number;
  part?: string;
  by?: '款' | '项';
}

/** A ground as its own file writes it: the row and slug follow from the key. */
export interface GroundText {
  key: string;
  articles: readonly Cited[];
  words: Words;
  example: Words;
}
