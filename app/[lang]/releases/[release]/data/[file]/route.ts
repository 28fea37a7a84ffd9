import { requestDatabase } from '../../../../../../lib/db/together.ts';
import { readLang } from '../../../../../../lib/publish/lang.ts';
import { answerBulk } from '../../../../../_publish/bulk/answer-bulk.ts';

interface Context {
  params: Promise<{ lang: string; release: string; file: string }>;
}

/** `/releases/{r}/data/{file}`: a whole release as CSV, Parquet and a Data Package; lib/publish/bulk/tables.ts lists the files. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { lang, release, file } = await params;
  return answerBulk(await requestDatabase(), request, { lang: readLang(lang), release, file });
};
