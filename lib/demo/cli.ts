import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBulk } from '../db/bulk.ts';
import { serverUrl, takeDemoFolder } from '../db/client.ts';
import { DatabaseHeldError } from '../db/lock.ts';
import { fillDemo, NotOursError } from './fill.ts';
import { isScale, type Scale, scales } from './scales.ts';

const usage = `npm run demo -- [--scale beijing|national|full] [--seed N] [--no-serve]
  演示数据写入 .gongkai-demo（或 GONGKAI_HOME、POSTGRES_URL 所指的空数据库），然后启动网站。
  Synthetic figures go into .gongkai-demo (or the empty database that GONGKAI_HOME or POSTGRES_URL names), then the site starts.`;

interface Wanted {
  scale: Scale;
  seed: number;
  serve: boolean;
}

/** What the words of the command ask for; a sentence where they ask for nothing that exists. */
const wanted = (words: string[]): Wanted | string => {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        scale: { type: 'string', default: 'national' },
        seed: { type: 'string', default: '2025' },
        'no-serve': { type: 'boolean', default: false },
      },
    });
    const { scale, seed } = values;
    if (!isScale(scale) || !/^\d{1,9}$/.test(seed)) return usage;
    if (scales[scale].server && serverUrl() === undefined)
      return `--scale full 需要 PostgreSQL：请设置 POSTGRES_URL。 The full scale needs a PostgreSQL server: set POSTGRES_URL.`;
    return { scale, seed: Number(seed), serve: !values['no-serve'] };
  } catch {
    return usage;
  }
};

const fill = async ({ scale, seed }: Wanted) => {
  const begun = performance.now();
  const bulk = await openBulk();
  try {
    const { made, reports } = await fillDemo(bulk, scale, seed, console.log);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (made) console.log(`${reports} 份演示报告，${seconds} 秒。 ${reports} synthetic reports in ${seconds} s.`);
  } finally {
    await bulk.close();
  }
};

/** The site in a process of its own, which the signals of this one end too. */
const serveSite = async () => {
  const start = join(import.meta.dirname, '..', 'serve', 'start.ts');
  const site = spawn(process.execPath, ['--import', 'tsx', start], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site.kill(signal));
  const [code] = await once(site, 'exit');
  process.exitCode = code ?? 0;
};

const explain = (problem: unknown) => {
  process.exitCode = 1;
  const held = problem instanceof DatabaseHeldError ? problem.notice.text : null;
  if (held) console.error(`${held.zh}\n${held.en}`);
  else console.error(problem instanceof NotOursError ? problem.message : problem);
};

const run = async () => {
  takeDemoFolder();
  const asked = wanted(process.argv.slice(2));
  if (typeof asked === 'string') {
    console.error(asked);
    process.exitCode = 2;
    return;
  }
  await fill(asked);
  if (asked.serve) await serveSite();
};

run().catch(explain);
