import { answerSheet } from '../../../../../_publish/sheet-route.ts';
import { sumsSheet } from '../../../../../_publish/sheets/check-sheets.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/checks/sums.{ending}`: governments against the sum below them. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerSheet(request, params, sumsSheet);
