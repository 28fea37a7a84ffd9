import type { Message } from '../result.ts';
import { fileWords } from '../text/files.ts';
import { say } from '../text/say.ts';

export type RefusalCode = keyof typeof fileWords;
type Values = Record<string, string | number>;

/** The message that says why a file is not read; `at` names the place inside it, the whole file if there is none. */
export const refusal = (code: RefusalCode, values: Values = {}, at = 'file'): Message => ({
  code,
  severity: 'error',
  at,
  text: { zh: say(fileWords[code], 'zh', values), en: say(fileWords[code], 'en', values) },
});

/** Stops a reader where a file cannot be read on; `openFile` turns it into its message. */
export class Unreadable extends Error {
  readonly reason: Message;
  constructor(code: RefusalCode, values: Values = {}, at = 'file') {
    super(code);
    this.reason = refusal(code, values, at);
  }
}
