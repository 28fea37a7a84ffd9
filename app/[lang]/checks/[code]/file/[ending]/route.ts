import { answerSheet } from '../../../../../_publish/sheet-route.ts';
import { letterSheet } from '../../../../../_publish/sheets/check-sheets.ts';

interface Context {
  params: Promise<{ lang: string; code: string; ending: string }>;
}

/** `/checks/{code}.{ending}`: the findings of the letter to one authority. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { code } = await params;
  return answerSheet(request, params, (ask) => letterSheet(ask, code));
};
