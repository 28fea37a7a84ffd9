import type { Measure } from '../form/measure-types.ts';
import type { Message } from '../result.ts';
import { problemWords } from '../text/problems.ts';
import { say } from '../text/say.ts';
import { outputParams, viewParams } from '../view/params.ts';
import type { Lang } from '../view/spec.ts';

export type ProblemCode = keyof typeof problemWords;

/** One key that cannot be used, with what can. */
export interface InvalidKey {
  path: string;
  code: string;
  allowed: string;
  detail?: string;
}

/** A problem document (RFC 9457), and the status it is sent with. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  nearest?: string | number;
  errors?: readonly InvalidKey[];
}

const status: Record<ProblemCode, number> = {
  'invalid-view': 400,
  'unknown-measure': 404,
  'unknown-release': 404,
  'unknown-form': 404,
  'unknown-authority': 404,
  'unknown-report': 404,
  'unknown-check': 404,
  'unknown-endpoint': 404,
  'invalid-parameter': 400,
  'foreign-address': 404,
  'not-offered': 501,
  'too-large': 400,
};

export const problemCodes = Object.keys(status) as readonly ProblemCode[];

/** A problem in the reader's language; `nearest` names what was probably meant. */
export const problem = (
  code: ProblemCode,
  lang: Lang,
  more: { nearest?: string | number; errors?: readonly InvalidKey[] } = {},
): Problem => ({
  type: `/data#problem-${code}`,
  title: say(problemWords[code].title, lang),
  status: status[code],
  code,
  detail: say(problemWords[code].detail, lang, { nearest: more.nearest ?? '–' }),
  ...more,
});

const params = [...viewParams, ...outputParams];

/** What a key allows, asked of the key itself: no key can read this text. */
const allowedBy = (key: string, measure: Measure): string => {
  const reading = params.find((param) => param.key === key)?.read('?', measure);
  return reading?.outcome === 'invalid' ? reading.allowed : '';
};

/** The keys of a view that could not be read, as a data form answers them. */
export const invalidView = (messages: readonly Message[], measure: Measure, lang: Lang): Problem =>
  problem('invalid-view', lang, {
    errors: messages.map(({ at, code }) => ({ path: at, code, allowed: allowedBy(at, measure) })),
  });
