import { answerSheet } from '../../../../_publish/sheet-route.ts';
import { coverageSheet } from '../../../../_publish/sheets/coverage-sheet.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/coverage.{ending}`: what is known of every authority and year. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerSheet(request, params, coverageSheet);
