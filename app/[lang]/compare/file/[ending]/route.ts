import { answerSheet } from '../../../../_publish/sheet-route.ts';
import { comparisonSheet } from '../../../../_publish/sheets/comparison-sheet.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/compare.{ending}`: every measure of the chosen authorities in every year. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerSheet(request, params, comparisonSheet);
