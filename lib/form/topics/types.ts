import type { Topic } from '../measure-types.ts';
import type { Words } from '../types.ts';

/** A measure within its topic: what it tells and how to read it. */
export interface Told {
  code: string;
  words: Words;
}

/** A topic as its page tells it: a lead, then measures in order. */
export interface TopicPage {
  code: Exclude<Topic, 'quality'>;
  title: Words;
  lead: Words;
  measures: readonly Told[];
  /** The measures whose charts the page draws; the others are told and linked, since charts cost bytes. */
  drawn: readonly string[];
  /** The way down from the whole to the printed cell, where the topic has one to show. */
  steps?: readonly Step[];
}

/** One step deeper: what is seen there, and a measure, its ranking, a place on the page or the list of authorities. */
export interface Step {
  words: Words;
  to: { chart: string } | { ranking: string } | { grounds: true } | { authorities: true };
}

/** A measure of a topic with the plain words above it. */
export const told = (code: string, zh: string, en: string): Told => ({ code, words: { zh, en } });
