import type { Message } from '../../result.ts';
import { fetchWords } from '../../text/fetching.ts';
import { say } from '../../text/say.ts';

export type FetchCode = keyof typeof fetchWords;
type Values = Record<string, string | number>;

/** The message of a code, in both languages, at an address or a line of a list. */
export const fetchMessage = (code: FetchCode, at: string, values: Values = {}): Message => ({
  code,
  severity: 'error',
  at,
  text: { zh: say(fetchWords[code], 'zh', values), en: say(fetchWords[code], 'en', values) },
});

/** Whether and when another try may succeed: at once with growing pauses, after so many milliseconds, or never. */
export type Again = 'never' | 'soon' | number;

/** Ends a fetch; `fetchReport` turns it into a refusal. */
export class FetchFailure extends Error {
  readonly code: FetchCode;
  readonly values: Values;
  readonly again: Again;
  constructor(code: FetchCode, values: Values = {}, again: Again = 'never') {
    super(code);
    this.code = code;
    this.values = values;
    this.again = again;
  }
}
