import { problemAnswer } from '../../lib/publish/answer.ts';
import { problem } from '../../lib/publish/problem.ts';

/** `/api` alone names no version. */
export const GET = (): Response => problemAnswer(problem('unknown-endpoint', 'en'));
