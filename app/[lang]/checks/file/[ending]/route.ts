import { answerSheet } from '../../../../_publish/sheet-route.ts';
import { findingsSheet } from '../../../../_publish/sheets/check-sheets.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/checks.{ending}`: the findings that the page lists, every one. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerSheet(request, params, findingsSheet);
