/** Slower than this is worth a line in the log. */
export const slowMilliseconds = 1000;

type Entry = Readonly<Record<string, string | number | undefined>>;

/** One line of JSON for each thing an operator should see; never a visitor, a query's values or a secret. */
const line = (level: 'error' | 'warning', entry: Entry): void =>
  console.error(JSON.stringify({ level, at: new Date().toISOString(), ...entry }));

/** Addresses of databases carry passwords, and the values of a failed query may be what somebody searched for. */
const withoutSecrets = (text: string): string =>
  text
    .replace(/\nparams:[\s\S]*$/, '')
    .replace(/\b(\w+:\/\/)[^\s/@]*@/g, '$1')
    .slice(0, 500);

const messageOf = (problem: unknown): string =>
  withoutSecrets(problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem));

/** What went wrong and why, without the stack's paths. */
export const logProblem = (problem: unknown, entry: Entry = {}): void => {
  const cause = problem instanceof Error && problem.cause ? messageOf(problem.cause) : undefined;
  line('error', { ...entry, problem: messageOf(problem), cause });
};

/** A line of the log about what a person should look at. */
export const logWarning = (what: string, entry: Entry): void => line('warning', { what, ...entry });
