import { answerSheet } from '../../../../_publish/sheet-route.ts';
import { foundSheet } from '../../../../_publish/sheets/found-sheet.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/find.{ending}`: the reports that the query finds, every one. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerSheet(request, params, foundSheet);
