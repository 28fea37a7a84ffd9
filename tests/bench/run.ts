import { readFileSync, writeFileSync } from 'node:fs';
import { withMeasured } from './readme.ts';
import { keepResult, readResults, resultFiles, writeResults } from './results.ts';
import { sections } from './sections.ts';

/** What was measured last goes into the README, and beside it as the file that it tells of. */
const writeReadme = () => {
  const results = { ...readResults(resultFiles.published), ...readResults(resultFiles.latest) };
  writeResults(resultFiles.published, results);
  writeFileSync('README.md', withMeasured(readFileSync('README.md', 'utf8'), results));
};

/** Measures what is named, or everything; says what could not be measured and goes on with the rest. */
const measureAll = async (named: readonly string[], sizes: readonly number[]) => {
  for (const { name, title, measure } of sections.filter((each) => named.length === 0 || named.includes(each.name))) {
    console.log(title);
    try {
      console.table(keepResult(name, await measure(sizes)).rows);
    } catch (problem) {
      console.error(`${name}:`, problem);
      process.exitCode = 1;
    }
  }
};

// npm run bench measures everything; -- reading only what is named; -- imports 500 2000 10000 in these sizes;
// -- readme measures nothing and writes what was measured last into the README.
const asked = process.argv.slice(2);
const named = asked.filter((each) => !Number.isInteger(Number(each)));
const unknown = named.filter((each) => each !== 'readme' && !sections.some(({ name }) => name === each));
if (unknown.length > 0) {
  console.error(`${unknown}: ${sections.map(({ name }) => name).join(', ')} or readme`);
  process.exitCode = 2;
} else {
  const measured = named.filter((each) => each !== 'readme');
  if (measured.length > 0 || named.length === 0) await measureAll(measured, asked.map(Number).filter(Number.isInteger));
  if (named.includes('readme')) writeReadme();
}
// What a failed bench left open must not keep the command from ending.
process.exit();
