'use client';

import { useState } from 'react';

interface AnswerProps {
  address: string;
  run: string;
  name: string;
  failed: string;
  cut: string;
}

const most = 20_000;
const heads = ['content-type', 'cache-control', 'etag', 'link'];

const ask = async (address: string, cut: string): Promise<string> => {
  const answer = await fetch(address);
  const text = await answer.text();
  const lines = heads.flatMap((head) => (answer.headers.has(head) ? [`${head}: ${answer.headers.get(head)}`] : []));
  return `${answer.status}\n${lines.join('\n')}\n\n${text.slice(0, most)}${text.length > most ? `\n${cut}` : ''}`;
};

/** Asks when it is wanted, and shows the answer as text. Without script the link above leads to the same. */
export const Answer = ({ address, run, name, failed, cut }: AnswerProps) => {
  const [text, setText] = useState('');
  const show = () => ask(address, cut).then(setText, () => setText(failed));
  return (
    <>
      <button type="button" className="try-run" onClick={show}>
        {run}
      </button>
      <section aria-live="polite" aria-label={name}>
        {text && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          <pre className="try-answer" tabIndex={0}>
            {text}
          </pre>
        )}
      </section>
    </>
  );
};
