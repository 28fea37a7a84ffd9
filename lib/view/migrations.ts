/** The texts of an address by key, before any is read. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** A renamed key or value: dated, with its reason, and kept for ever, because a published address is a promise. */
export interface Migration {
  since: string;
  why: string;
  apply: (texts: Texts) => Texts;
}

/** A value of a key that has another name now. */
export const renamedValue =
  (key: string, old: string, now: string) =>
  (texts: Texts): Texts =>
    texts[key] ? { ...texts, [key]: texts[key].map((text) => (text === old ? now : text)) } : texts;

/** Oldest first; none yet. tests/fixtures/links.txt holds the links that must keep working. */
export const migrations: readonly Migration[] = [];

/** Brings the texts of an old address up to date. */
export const migrate = (texts: Texts, all: readonly Migration[] = migrations): Texts =>
  all.reduce((now, migration) => migration.apply(now), texts);
