'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The choices that make the address of a page. They always show what the address says: a browser that goes back would
 * otherwise bring back a box as it was left, beside a page that knows nothing of it.
 */
export const Controls = ({ action, children }: { action: string; children: ReactNode }) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const showAddress = ({ persisted }: PageTransitionEvent) => persisted && form.current?.reset();
    addEventListener('pageshow', showAddress);
    return () => removeEventListener('pageshow', showAddress);
  }, []);
  return (
    <form ref={form} className="controls" action={action} autoComplete="off">
      {children}
    </form>
  );
};
