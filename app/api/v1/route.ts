import { requestDatabase } from '../../../lib/db/together.ts';
import { answerRequest } from '../../_publish/api/answer-request.ts';

/** `/api/v1`: what there is to ask. */
export const GET = async (request: Request): Promise<Response> => answerRequest(await requestDatabase(), request, []);
