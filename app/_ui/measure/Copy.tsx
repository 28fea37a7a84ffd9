'use client';

import { useEffect, useState } from 'react';

interface CopyProps {
  text: string;
  words: { copy: string; copied: string };
}

/** A button that copies a text; there only where the browser can, so that nothing is offered in vain. */
export const Copy = ({ text, words }: CopyProps) => {
  const [state, setState] = useState<'none' | 'ready' | 'done'>('none');
  useEffect(() => setState('clipboard' in navigator ? 'ready' : 'none'), []);
  return (
    <button
      type="button"
      className="copy"
      hidden={state === 'none'}
      onClick={() => navigator.clipboard.writeText(text).then(() => setState('done'))}
    >
      <span aria-live="polite">{state === 'done' ? words.copied : words.copy}</span>
    </button>
  );
};
