'use client';

import { useEffect, useState } from 'react';

interface RevisedProps {
  lang: 'zh' | 'en';
  /** Where the view's revisions are asked. */
  api: string;
  /** The address of an authority's page, the code is put behind it. */
  page: string;
  words: { revised: string; notRevised: string };
}

interface Change {
  authority: string;
  year: number;
  cell: string;
  text_zh: string;
  text_en: string;
}

interface Answer {
  figures: number;
  revised: number;
  rows: Change[];
}

const mostShown = 20;

/** On a frozen view, whose page never changes: which of its figures were revised since, asked when it is read. */
export const Revised = ({ lang, api, page, words }: RevisedProps) => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    fetch(api, { signal: gone.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setAnswer)
      .catch(() => undefined);
    return () => gone.abort();
  }, [api]);
  if (!answer) return null;
  const { figures, revised, rows } = answer;
  if (revised === 0) return <p className="note">{words.notRevised}</p>;
  return (
    <details className="messages">
      <summary>{words.revised.replace('{n}', `${revised}`).replace('{m}', `${figures}`)}</summary>
      <ul>
        {rows.slice(0, mostShown).map((row) => (
          <li key={`${row.authority} ${row.year} ${row.cell}`}>
            <a href={`${page}${row.authority}/${row.year}#${row.cell}`}>{row[`text_${lang}`]}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};
