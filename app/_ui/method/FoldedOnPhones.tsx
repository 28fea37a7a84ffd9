import type { ReactNode } from 'react';

/** A long list to look things up in: folded where it would be screens long, open beside its neighbours where there is room. */
export const FoldedOnPhones = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className="fold on-phones">
    <summary>{summary}</summary>
    {children}
  </details>
);
