import type { Words } from './form/types.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A message for a person: a stable code, the place it concerns, and what to do, in both languages. */
export interface Message {
  code: string;
  severity: Severity;
  at: string;
  text: Words;
}

/** A value with what was noticed while making it; `value` is null where nothing could be made. */
export interface Result<T> {
  value: T;
  messages: readonly Message[];
}

/** A value with the messages that came up while it was made. */
export const result = <T>(value: T, messages: readonly Message[] = []): Result<T> => ({ value, messages });
