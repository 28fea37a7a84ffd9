import { coverageText } from '../chart/words.ts';
import { states } from '../form/figure.ts';
import type { Words } from '../form/types.ts';
import { columnWords, publishWords } from '../text/publish.ts';
import { say } from '../text/say.ts';
import { citationsOf } from './citation.ts';
import { columnKeysOf, type Value } from './columns.ts';
import { type DrawnView, frozenLink, liveLink } from './drawn-view.ts';

/** What goes with the figures in a workbook and an archive: what they are, what their states mean, how to cite them. */

const wordsOf =
  ({ output, lang }: DrawnView) =>
  (words: Words) =>
    words[output.head === 'id' ? lang : output.head];

/** Each column with its code, its head and its meaning. */
export const columnGuide = (view: DrawnView): string[][] => {
  const words = wordsOf(view);
  return columnKeysOf(view).map((key) => [key, words(columnWords[key].name), words(columnWords[key].about)]);
};

/** Each state that a figure may have with its meaning. */
export const stateGuide = (view: DrawnView): string[][] => {
  const words = wordsOf(view);
  const all = Object.entries(states).map(([state, { name }]) => [state, words(name)]);
  return [...all, ['no-cases', words(publishWords.noCases)], ['no-population', words(publishWords.noPopulation)]];
};

/** Title, subtitle, coverage and the notes that concern the view. */
export const notesGuide = (view: DrawnView): Value[][] => {
  const { model, lang } = view;
  return [
    [model.title],
    [model.subtitle],
    [model.description],
    [coverageText(model)],
    ...(model.watermark ? [[model.watermark]] : []),
    [say(publishWords.empty, lang)],
    ...model.notes.map((note) => [note]),
    [model.source],
  ];
};

/** Every citation, both links and the licence, with their names. */
export const citationGuide = (view: DrawnView): string[][] => {
  const words = wordsOf(view);
  const { short, long, gbt7714, apa, bibtex } = citationsOf(view);
  return [
    [words(publishWords.citation), short],
    ['', long],
    ['GB/T 7714—2015', gbt7714],
    ['APA', apa],
    ['BibTeX', bibtex],
    [words(publishWords.frozen), frozenLink(view)],
    [words(publishWords.live), liveLink(view)],
    [words(columnWords.licence.name), words(publishWords.licence)],
  ];
};
