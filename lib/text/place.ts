import { cellByCode, cells } from '../form/cells.ts';
import { groups } from '../form/groups.ts';
import type { Words } from '../form/types.ts';
import type { Lang } from '../view/spec.ts';
import { say } from './say.ts';

/** Tables are numbered in the text as on the form. */
const numerals = '〇一二三四五六七八九';

/** Places of a report that are no cell, by the code that a finding gives them. */
const places: readonly { code: RegExp; words: Words }[] = [
  { code: /^table-(\d+)$/, words: { zh: '表{numeral}', en: 'table {n}' } },
  { code: /^section-(\d+)$/, words: { zh: '第{n}部分', en: 'section {n}' } },
  { code: /^(title)$/, words: { zh: '标题与发布日期', en: 'title and date' } },
  { code: /^(report)$/, words: { zh: '整份报告', en: 'the whole report' } },
];

/** The name of a group of rows, or of a row, which the names of its cells begin with. */
const rowText = (row: string, lang: Lang): string | undefined =>
  (groups as Readonly<Record<string, { name: Words }>>)[row]?.name[lang] ??
  cells
    .find(({ code }) => code.startsWith(`${row}.`))
    ?.name[lang].replace(lang === 'zh' ? / · [^·]*$/ : / \([^()]*\)$|: [^:(]*$/, '');

/** The place of a finding in words: the name of its cell or row, or of the part of the report; else the code itself. */
export const placeText = (at: string, lang: Lang): string => {
  const cell = cellByCode(at);
  if (cell) return cell.name[lang];
  for (const { code, words } of places) {
    const found = code.exec(at);
    if (found) return say(words, lang, { n: found[1] ?? '', numeral: numerals[Number(found[1])] ?? '' });
  }
  return rowText(at, lang) ?? at;
};
