import type { ReactNode } from 'react';

/** A wide table scrolls in itself, by keyboard too; the page never does. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
