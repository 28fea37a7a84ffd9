import { requestDatabase } from '../../lib/db/together.ts';
import { problemAnswer } from '../../lib/publish/answer.ts';
import { readLang } from '../../lib/publish/lang.ts';
import { type Problem, problem } from '../../lib/publish/problem.ts';
import { sendSheet, unknownSheetForm } from '../../lib/publish/send-sheet.ts';
import { isSheetEnding, type Sheet } from '../../lib/publish/sheet.ts';
import { currentRelease, nearestRelease, releaseById } from '../../lib/queries/release.ts';
import type { Lang } from '../../lib/view/spec.ts';
import type { Shown } from '../_ui/frame/release.ts';
import type { Query } from '../_ui/frame/request.ts';

/** What a list is made from: the query of its page, the release that it names, and the head asked for. */
export interface SheetAsk extends Shown {
  query: Query;
  lang: Lang;
  head: Sheet<never>['head'];
}

const queryOf = (search: URLSearchParams): Query =>
  Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]));

const headOf = (text: string | null, lang: Lang): Sheet<never>['head'] =>
  text === 'zh' || text === 'en' || text === 'id' ? text : lang;

const openPinned = async (raw: string | null, lang: Lang): Promise<Shown | Problem> => {
  const db = await requestDatabase();
  if (!raw) return { db, release: await currentRelease(db), pinned: null };
  const id = /^[1-9]\d{0,8}$/.test(raw) ? Number(raw) : 0;
  const release = await releaseById(db, id);
  if (release) return { db, release, pinned: release.id };
  return problem('unknown-release', lang, { nearest: (await nearestRelease(db, id))?.id ?? 0 });
};

/** Answers the file form of an oversight page: the same query as the page, every row. */
export const answerSheet = async <Row>(
  request: Request,
  params: Promise<{ lang: string; ending: string }>,
  make: (ask: SheetAsk) => Promise<Sheet<Row> | Problem>,
): Promise<Response> => {
  const { lang: code, ending } = await params;
  const [lang, search] = [readLang(code), new URL(request.url).searchParams];
  if (!isSheetEnding(ending)) return problemAnswer(unknownSheetForm(lang));
  const shown = await openPinned(search.get('r'), lang);
  if ('status' in shown) return problemAnswer(shown);
  const sheet = await make({ ...shown, query: queryOf(search), lang, head: headOf(search.get('head'), lang) });
  return 'status' in sheet ? problemAnswer(sheet) : sendSheet(request, sheet, ending, shown.pinned !== null);
};
