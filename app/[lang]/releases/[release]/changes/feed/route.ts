import { requestDatabase } from '../../../../../../lib/db/together.ts';
import { answer, problemAnswer } from '../../../../../../lib/publish/answer.ts';
import { atomType } from '../../../../../../lib/publish/atom.ts';
import { changesFeed } from '../../../../../../lib/publish/feeds.ts';
import { readLang } from '../../../../../../lib/publish/lang.ts';
import { problem } from '../../../../../../lib/publish/problem.ts';
import { releaseChanges } from '../../../../../../lib/queries/changes.ts';
import { nearestRelease, releaseById } from '../../../../../../lib/queries/release.ts';
import { site } from '../../../../../../lib/site.ts';

interface Context {
  params: Promise<{ lang: string; release: string }>;
}

/** `/releases/{r}/changes.atom`: the reports that a release restated. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang: code, release: text } = await params;
  const [db, lang, id] = [await requestDatabase(), readLang(code), /^\d{1,9}$/.test(text) ? Number(text) : 0];
  const release = await releaseById(db, id);
  if (!release)
    return problemAnswer(problem('unknown-release', lang, { nearest: (await nearestRelease(db, id))?.id ?? 0 }));
  const { changes } = await releaseChanges(db, id);
  const restated = changes.filter(({ kind }) => kind === 'restated');
  return answer(request, {
    body: changesFeed(release, restated, lang, site.origin),
    mediaType: atomType,
    frozen: true,
  });
};
