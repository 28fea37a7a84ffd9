'use client';

import { useEffect } from 'react';

interface SuggestProps {
  /** The id of the text field; its list of suggestions has the id with `-list` behind. */
  field: string;
  /** Where suggestions are asked: the text is put behind it. */
  api: string;
  /**
   * The address of an authority's page: the code is put behind it, where a row names no address itself.
   * Null where the form of the field takes the code.
   */
  page: string | null;
  nameKey: 'full_name_zh' | 'full_name_en' | 'name';
}

type Row = Record<string, string>;

const pause = 150;

const ask = async (address: string): Promise<Row[]> => {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? (await answer.json()).rows : [];
};

const go = (input: HTMLInputElement, to: string, page: string | null) => {
  if (page !== null) return window.location.assign(to);
  input.value = to;
  input.form?.requestSubmit();
};

/** What is meant while typing, and a jump to the one chosen. Without script the form does the same in one step more. */
export const Suggest = ({ field, api, page, nameKey }: SuggestProps) => {
  useEffect(() => {
    const input = document.getElementById(field) as HTMLInputElement | null;
    const list = document.getElementById(`${field}-list`);
    if (!input || !list) return;
    let waiting: ReturnType<typeof setTimeout>;
    const show = async (text: string) => {
      const rows = await ask(api + encodeURIComponent(text));
      if (input.value.trim() !== text) return;
      list.replaceChildren(
        ...rows.map((row) =>
          Object.assign(new Option(row.detail ?? row.code, row[nameKey]), {
            title: row.address ?? `${page ?? ''}${row.code}`,
          }),
        ),
      );
    };
    const onInput = () => {
      clearTimeout(waiting);
      const text = input.value.trim();
      const chosen = [...list.children].find((each) => (each as HTMLOptionElement).value === text) as
        | HTMLOptionElement
        | undefined;
      if (chosen) go(input, chosen.title, page);
      else if (text) waiting = setTimeout(show, pause, text);
    };
    input.addEventListener('input', onInput);
    return () => {
      clearTimeout(waiting);
      input.removeEventListener('input', onInput);
    };
  }, [field, api, page, nameKey]);
  return null;
};
