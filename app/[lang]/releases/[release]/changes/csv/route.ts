import { requestDatabase } from '../../../../../../lib/db/together.ts';
import { readLang } from '../../../../../../lib/publish/lang.ts';
import { answerChanges } from '../../../../../_publish/bulk/answer-bulk.ts';

interface Context {
  params: Promise<{ lang: string; release: string }>;
}

/** `/releases/{r}/changes.csv`: what a release added and changed, whole. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang, release } = await params;
  return answerChanges(await requestDatabase(), request, release, readLang(lang));
};
