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
}

export const told = (code: string, zh: string, en: string): Told => ({ code, words: { zh, en } });
