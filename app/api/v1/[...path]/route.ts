import { requestDatabase } from '../../../../lib/db/together.ts';
import { answerRequest } from '../../../_publish/api/answer-request.ts';

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The interface for programs: lib/publish/api/endpoints.ts lists what it answers. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerRequest(await requestDatabase(), request, (await params).path);
