import { runCommand } from '../../../lib/ingest/cli/command.ts';

// `npm run ingest` as it is, but that it may fetch from a server of the test on this machine, without waiting.
process.exitCode = await runCommand(process.argv.slice(2), {
  allowLoopback: true,
  gap: 0,
  tries: 2,
  wait: async () => {},
});
