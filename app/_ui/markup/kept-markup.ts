import { createHash } from 'node:crypto';

/**
 * Markup on its way from the components that make it on the server to those that write it into the page: two bundles of
 * one process, which share only what is global. It would otherwise travel twice, in the page and in the data by which
 * the framework wakes the page up, and be more than half of what a reader gets.
 */
const slot = Symbol.for('gongkai.markup');
const held = globalThis as typeof globalThis & { [slot]?: Map<string, string> };
held[slot] ??= new Map();
const kept: Map<string, string> = held[slot];

/** In characters: several times what the pages that are made at once hold, and each is written within the second. */
const most = 16_000_000;
let size = 0;

const forget = (name: string): void => {
  size -= kept.get(name)?.length ?? 0;
  kept.delete(name);
};

/** Keeps markup for the page that is being made; gives the name by which `Markup` finds it. */
export const keepMarkup = (markup: string): string => {
  const name = createHash('sha1').update(markup).digest('base64url').slice(0, 16);
  // Anew at the end, so that what goes first is what nobody waits for.
  forget(name);
  kept.set(name, markup);
  size += markup.length;
  for (const oldest of kept.keys()) {
    if (size <= most || oldest === name) break;
    forget(oldest);
  }
  return name;
};
