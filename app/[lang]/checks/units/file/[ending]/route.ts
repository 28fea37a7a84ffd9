import { answerSheet } from '../../../../../_publish/sheet-route.ts';
import { unitsSheet } from '../../../../../_publish/sheets/check-sheets.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/checks/units.{ending}`: amounts in a wrong unit. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerSheet(request, params, unitsSheet);
