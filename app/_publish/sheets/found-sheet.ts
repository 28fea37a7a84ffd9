import { type Problem, problem } from '../../../lib/publish/problem.ts';
import type { Sheet } from '../../../lib/publish/sheet.ts';
import { foundColumns } from '../../../lib/publish/sheets/found-columns.ts';
import { type FoundReport, findReports, mostFound } from '../../../lib/queries/find.ts';
import { site } from '../../../lib/site.ts';
import { findWords } from '../../../lib/text/find.ts';
import { absolute, listAddress } from '../../../lib/view/addresses.ts';
import { measuresOf, readConditions } from '../../../lib/view/conditions.ts';
import { askedOrder, orderKey } from '../../_ui/find/open-find.ts';
import { one } from '../../_ui/frame/request.ts';
import type { SheetAsk } from '../sheet-route.ts';

/** The reports that the query finds, every one; a query that cannot be read is a problem, never another list. */
export const foundSheet = async (ask: SheetAsk): Promise<Sheet<FoundReport> | Problem> => {
  const { db, release, query, lang, head } = ask;
  const text = one(query, 'q') ?? '';
  const { value: conditions, messages } = readConditions(text);
  if (messages.length > 0 || conditions.length === 0) {
    const errors = messages.map(({ at, code, text: words }) => ({ path: at, code, allowed: words[lang] }));
    return problem('invalid-parameter', lang, { errors });
  }
  const order = askedOrder(query, conditions);
  const { rows } = await findReports(db, release, conditions, { order, limit: mostFound });
  return {
    stem: 'find',
    title: `${findWords.title[lang]}: ${text}`,
    columns: foundColumns(site.origin, measuresOf(conditions)),
    rows,
    release,
    page: absolute(site.origin, listAddress('find', lang, { q: text, s: orderKey(order), r: release.id })),
    lang,
    head,
  };
};
