import { database } from '../../../lib/db/client.ts';
import { answerRequest } from '../../_publish/api/answer-request.ts';

/** `/api/v1`: what there is to ask. */
export const GET = async (request: Request): Promise<Response> => answerRequest(await database(), request, []);
