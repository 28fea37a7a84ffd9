import type { Words } from '../form/types.ts';
import type { Lang } from '../view/spec.ts';

/** The words in a language, `{name}` filled from values. Throws where a value is missing: our own mistake. */
export const say = (words: Words, lang: Lang, values: Record<string, string | number> = {}): string =>
  words[lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${words[lang]}" needs ${name}`);
    return String(value);
  });
