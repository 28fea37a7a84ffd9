import { answerSheet } from '../../../../../_publish/sheet-route.ts';
import { continuitySheet } from '../../../../../_publish/sheets/check-sheets.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/checks/continuity.{ending}`: what is carried over against what arrives. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerSheet(request, params, continuitySheet);
