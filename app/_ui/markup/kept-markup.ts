import { createHash } from 'node:crypto';

/** Markup that waits to be written into the pages that are being made. */
export interface Kept {
  markup: string;
  /** How many pages have asked for it and not written it yet. */
  waiting: number;
  /** When it was asked for last, in milliseconds. */
  since: number;
}

/**
 * Markup on its way from the components that make it on the server to those that write it into the page: two bundles of
 * one process, which share only what is global. It would otherwise travel twice, in the page and in the data by which
 * the framework wakes the page up, and be more than half of what a reader gets.
 */
const slot = Symbol.for('gongkai.markup');
const held = globalThis as typeof globalThis & { [slot]?: Map<string, Kept> };
held[slot] ??= new Map();
const kept: Map<string, Kept> = held[slot];

/** In characters. What is written already goes first, then what waits in vain: for a page that was given up. */
const most = 16_000_000;
/** However many pages are made at once, not more than this. */
const mostWaiting = 64_000_000;
/** A page that has not written its markup by now never will. */
const patience = 30_000;
let size = 0;

const forget = (name: string): void => {
  size -= kept.get(name)?.markup.length ?? 0;
  kept.delete(name);
};

const isNeeded = ({ waiting, since }: Kept, now: number): boolean => waiting > 0 && now - since < patience;

/** Lets go of the oldest beyond the room there is; what a page still waits for only beyond all bounds. */
const makeRoom = (newest: string, now: number): void => {
  for (const [name, each] of kept) {
    if (size <= most) return;
    if (name !== newest && (size > mostWaiting || !isNeeded(each, now))) forget(name);
  }
};

/** Keeps markup for the page that is being made; gives the name by which `Markup` finds it. */
export const keepMarkup = (markup: string, now = Date.now()): string => {
  const name = createHash('sha1').update(markup).digest('base64url').slice(0, 16);
  const waiting = kept.get(name)?.waiting ?? 0;
  // Anew at the end, so that the oldest stand first.
  forget(name);
  kept.set(name, { markup, waiting: Math.max(0, waiting) + 1, since: now });
  size += markup.length;
  makeRoom(name, now);
  return name;
};
