import type { Words } from '../form/types.ts';
import type { AuthorityName, Level } from '../queries/view-data.ts';
import type { Lang, ViewSpec } from '../view/spec.ts';

/** A measure of one report that no check doubts, as the rules of stories read it. Absent figures never become one. */
export interface StoryFigure {
  authority: string;
  level: Level;
  year: number;
  measure: string;
  value: number;
  numerator: number;
  /** What a rate is of; null for a count. */
  denominator: number | null;
}

/** How often each ground was used in one report; only where every row of the group is printed. */
export interface GroundCounts {
  authority: string;
  year: number;
  counts: readonly { row: string; n: number }[];
}

/** A sum over the districts of the country, with how many of how many are in it. */
export interface NationFigure extends Omit<StoryFigure, 'authority' | 'level'> {
  reporting: number;
  of: number;
}

export interface Facts {
  figures: readonly StoryFigure[];
  grounds: readonly GroundCounts[];
  nation: readonly NationFigure[];
}

export type Blanks = Readonly<Record<string, string | number>>;

/** A story found and not yet told: what is said, how strongly it stands out, where it leads. */
export interface Candidate {
  kind: StoryKindKey;
  /** Null where it is the country's. */
  authority: string | null;
  measure: string;
  year: number;
  /** Larger stands out more; compared within a kind only. */
  score: number;
  rising: boolean;
  /** Values for the words, formatted; asked only of the stories that are told. */
  blanks: (lang: Lang) => Blanks;
  view: Partial<ViewSpec>;
  /** The years behind it, for a small line; a missing year is no point. */
  points: readonly { year: number; value: number }[];
}

export type StoryKindKey =
  | 'nation-change'
  | 'rate-change'
  | 'count-change'
  | 'own-history'
  | 'outside-limits'
  | 'leading-ground'
  | 'mostly-not-held';

/** A kind of story: a rule that finds it, and its words. One row of the table in kinds.ts. */
export interface StoryKind {
  key: StoryKindKey;
  find: (facts: Facts) => Candidate[];
  /** At most so many on a page. */
  most: number;
}

/** A story as the page shows it. */
export interface Story extends Omit<Candidate, 'blanks' | 'score'> {
  name: AuthorityName | null;
  headline: Words;
  text: Words;
  /** Which reports were looked at: the guard for small numbers, in words. */
  guard: Words;
}
