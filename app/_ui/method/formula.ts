import { cellByCode } from '../../../lib/form/cells.ts';
import { groups } from '../../../lib/form/groups.ts';
import type { Measure, Sum } from '../../../lib/form/measure-types.ts';
import { bareTerm, sumOfMeasure } from '../../../lib/form/terms.ts';
import type { RowGroup, Words } from '../../../lib/form/types.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const facts: Record<string, Words> = {
  '@population': methodWords.population,
  '@checks.passed': methodWords.passed,
  '@checks.failed': methodWords.failed,
  '@deadline.days': methodWords.days,
  suits: methodWords.suits,
};

const isGroup = (term: string): term is RowGroup => term in groups;

/** A total column goes without saying. */
const nameOfTerm = (term: string, lang: Lang): string => {
  const fact = facts[term];
  if (fact) return say(fact, lang);
  if (isGroup(term)) return say(groups[term].name, lang);
  const cell = cellByCode(term) ?? cellByCode(`${term}.total`);
  // Between signs of a sum the name of a cell is one word.
  return cell ? cell.name[lang].replace(/ · 总计$| \(total\)$|: total$/, '').replace(' · ', '·') : term;
};

const sumText = (sum: Sum, lang: Lang): string =>
  sum.reduce((text, term) => {
    const sign = term.startsWith('-') ? ' − ' : text === '' ? '' : ' + ';
    return `${text}${sign}${nameOfTerm(bareTerm(term), lang)}`;
  }, '');

const bracketed = (text: string) => (/ [+−] /.test(text) ? `(${text})` : text);

const scaleText = (scale: Measure['scale'], lang: Lang) =>
  scale ? ` ${say(scale === 100 ? methodWords.per100 : methodWords.per100000, lang)}` : '';

const ratioText = (above: string, { denominator, scale }: Measure, lang: Lang) =>
  denominator ? `${bracketed(above)} ÷ ${bracketed(sumText(denominator, lang))}${scaleText(scale, lang)}` : above;

/** The formulas of a measure in words of the form: one, or one for each edition where they differ. */
export const formulasOf = (measure: Measure, lang: Lang): string[] => {
  if (measure.kind === 'composition') return [ratioText(say(methodWords.eachPart, lang), measure, lang)];
  const above = measure.editions.flatMap((edition) => {
    const sum = sumOfMeasure(measure, edition);
    return sum ? [sumText(sum, lang)] : [];
  });
  return [...new Set(above)].map((text) => ratioText(text, measure, lang));
};
