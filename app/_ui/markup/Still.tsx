import type { ReactNode } from 'react';
import { keepMarkup } from './kept-markup.ts';
import { Markup } from './Markup.tsx';

/** A part of a page that no script changes: it travels once, as what it looks like, and is not woken up in the browser. */
export const Still = async ({ children }: { children: ReactNode }) => {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return <Markup name={keepMarkup(renderToStaticMarkup(children))} />;
};
