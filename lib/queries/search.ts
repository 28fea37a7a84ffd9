import { searchable, wantedOf } from '../db/bigrams.ts';
import { cellByCode } from '../form/cells.ts';
import { grounds } from '../form/grounds.ts';
import { measures } from '../form/measures.ts';
import type { Words } from '../form/types.ts';

export interface MeasureHit {
  code: string;
  name: Words;
}

/** Measures whose name or code holds the text. */
export const searchMeasures = (text: string): readonly MeasureHit[] => {
  const wanted = wantedOf(text);
  if (wanted === '') return [];
  return measures
    .filter(({ code, name }) => [code, name.zh, name.en].some((each) => searchable(each).includes(wanted)))
    .map(({ code, name }) => ({ code, name }));
};

const groundName = (row: string): Words => cellByCode(`${row}.total`)?.name ?? { zh: row, en: row };

/** Grounds for refusing and closing whose name, article in plain words or address holds the text. */
export const searchGrounds = (text: string): readonly { slug: string; row: string }[] => {
  const wanted = wantedOf(text);
  if (wanted === '') return [];
  return grounds
    .filter(({ slug, row, words }) => {
      const name = groundName(row);
      return [slug, name.zh, name.en, words.zh, words.en].some((each) => searchable(each).includes(wanted));
    })
    .map(({ slug, row }) => ({ slug, row }));
};
