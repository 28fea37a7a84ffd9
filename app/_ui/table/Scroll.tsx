import type { ReactNode } from 'react';

interface ScrollProps {
  label: string;
  /** A long table scrolls downwards too, under its head. */
  tall?: boolean;
  children: ReactNode;
}

/** A wide table scrolls in itself, by keyboard too; the page never does. */
export const Scroll = ({ label, tall = false, children }: ScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section className={tall ? 'scroll tall' : 'scroll'} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
