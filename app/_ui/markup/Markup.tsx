'use client';

import { useState } from 'react';
import type { Kept } from './kept-markup.ts';

const slot = Symbol.for('gongkai.markup');

/** On the server what `keepMarkup` kept; in the browser what already stands in the page. */
const markupOf = (name: string): string => {
  if (typeof document !== 'undefined') return document.querySelector(`[data-markup="${name}"]`)?.innerHTML ?? '';
  const kept = (globalThis as typeof globalThis & { [slot]?: Map<string, Kept> })[slot]?.get(name);
  if (!kept) throw new Error(`no markup ${name} is kept`);
  kept.waiting -= 1;
  return kept.markup;
};

/** Markup made by the server, which the page carries once and no script makes again; `name` comes from `keepMarkup`. */
export const Markup = ({ name, className }: { name: string; className?: string }) => {
  const [markup] = useState(() => markupOf(name));
  return (
    <div
      className={className}
      data-markup={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by `element`, which escapes every text in one place
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
};
