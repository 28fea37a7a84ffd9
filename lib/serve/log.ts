/** One line of JSON for each thing an operator should see; never an address, a visitor or a secret. */
const line = (level: 'error' | 'warning', message: Record<string, unknown>) =>
  console.error(JSON.stringify({ level, at: new Date().toISOString(), ...message }));

/** What went wrong, without the stack's paths. */
export const logProblem = (problem: unknown): void =>
  line('error', { problem: problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem) });
