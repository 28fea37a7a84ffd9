import { problemAnswer } from '../../../lib/publish/answer.ts';
import { problem } from '../../../lib/publish/problem.ts';

/** Everything else under /api: programs get a problem document (RFC 9457) and no page. */
export const GET = (): Response => problemAnswer(problem('unknown-endpoint', 'en'));
