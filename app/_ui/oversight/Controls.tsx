'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface ControlsProps {
  action: string;
  /** Its name for a screen reader, where the page has several forms. */
  label?: string;
  children: ReactNode;
}

/**
 * The choices that make the address of a page. They always show what the address says: a browser that goes back would
 * otherwise bring back a box as it was left, beside a page that knows nothing of it.
 */
export const Controls = ({ action, label, children }: ControlsProps) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const showAddress = ({ persisted }: PageTransitionEvent) => persisted && form.current?.reset();
    addEventListener('pageshow', showAddress);
    return () => removeEventListener('pageshow', showAddress);
  }, []);
  return (
    <form ref={form} className="controls" action={action} autoComplete="off" aria-label={label}>
      {children}
    </form>
  );
};
