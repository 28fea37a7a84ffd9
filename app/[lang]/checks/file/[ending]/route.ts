import { answerSheet } from '../../../../_publish/sheet-route.ts';
import { countsSheet, findingsSheet } from '../../../../_publish/sheets/check-sheets.ts';

interface Context {
  params: Promise<{ lang: string; ending: string }>;
}

/** `/checks.{ending}`: the findings that the page lists, every one; with `by=count` how many there are. */
export const GET = (request: Request, { params }: Context): Promise<Response> =>
  new URL(request.url).searchParams.get('by') === 'count'
    ? answerSheet(request, params, countsSheet)
    : answerSheet(request, params, findingsSheet);
