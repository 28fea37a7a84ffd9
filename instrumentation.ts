import { logProblem } from './lib/log.ts';

/** The framework tells of every page and route that failed: one line of the log, wherever the site runs. */
export const onRequestError = (problem: unknown, request: { path: string }): void =>
  logProblem(problem, { path: request.path.split('?', 1)[0] });
