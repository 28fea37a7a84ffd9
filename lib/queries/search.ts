import { searchable, wantedOf } from '../db/bigrams.ts';
import { cellByCode } from '../form/cells.ts';
import { glossary, type Term } from '../form/glossary.ts';
import { grounds } from '../form/grounds.ts';
import type { Measure } from '../form/measure-types.ts';
import { measures } from '../form/measures.ts';
import { wordsOfMeasure } from '../form/topics.ts';
import type { Words } from '../form/types.ts';

export interface MeasureHit {
  code: string;
  name: Words;
}

const holds = (wanted: string, ...texts: readonly string[]) => texts.some((each) => searchable(each).includes(wanted));

/** Measures whose name or code holds the text; where there is none, those whose sentence does. */
export const searchMeasures = (text: string): readonly MeasureHit[] => {
  const wanted = wantedOf(text);
  if (wanted === '') return [];
  const named = measures.filter(({ code, name }) => holds(wanted, code, name.zh, name.en));
  const told = ({ code }: Measure) => holds(wanted, ...Object.values(wordsOfMeasure(code) ?? {}));
  return (named.length > 0 ? named : measures.filter(told)).map(({ code, name }) => ({ code, name }));
};

/** Terms of the field that hold the text. */
export const searchTerms = (text: string): readonly Term[] => {
  const wanted = wantedOf(text);
  return wanted === '' ? [] : glossary.filter(({ term }) => holds(wanted, term.zh, term.en));
};

const groundName = (row: string): Words => cellByCode(`${row}.total`)?.name ?? { zh: row, en: row };

/** Grounds for refusing and closing whose name, article in plain words or address holds the text. */
export const searchGrounds = (text: string): readonly { slug: string; row: string }[] => {
  const wanted = wantedOf(text);
  if (wanted === '') return [];
  return grounds
    .filter(({ slug, row, words }) => {
      const name = groundName(row);
      return holds(wanted, slug, name.zh, name.en, words.zh, words.en);
    })
    .map(({ slug, row }) => ({ slug, row }));
};
