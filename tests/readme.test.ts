import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layouts } from './bench/layouts.ts';
import { withMeasured } from './bench/readme.ts';
import { readResults, resultFiles } from './bench/results.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

describe('the README', () => {
  it('names folders and files that exist', () => {
    const tree = [...readme.matchAll(/^((?:lib|app|data|drizzle|tests)[\w/]*)\/\s/gm)].map(([, folder = '']) => folder);
    const files = [...readme.matchAll(/`((?:\.container|lib|tests|data|drizzle)\/[\w./-]+\.\w+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(tree.length).toBeGreaterThan(10);
    expect([...tree, ...files].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names commands that package.json has, and all but the plumbing', () => {
    const named = new Set([...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name));
    expect([...named].filter((name) => !scripts.includes(name))).toEqual([]);
    const plumbing = ['start', 'test', 'generate'];
    expect(scripts.filter((name) => !named.has(name) && !plumbing.includes(name))).toEqual([]);
  });

  it('shows a screenshot that is there', () => {
    const [, picture = 'none'] = readme.match(/!\[[^\]]+\]\(([^)]+)\)/) ?? [];
    expect(existsSync(join(root, picture))).toBe(true);
  });

  it('lists every variable of the environment that the site reads', () => {
    const sources = ['lib/site.ts', 'lib/db/client.ts'].map(read).join();
    const used = new Set([...sources.matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(([, name = '']) => name));
    expect(
      [...used].filter((name) => !['NODE_ENV', 'GONGKAI_DIST'].includes(name) && !readme.includes(`\`${name}\``)),
    ).toEqual([]);
  });

  it('tells what the benches measured, every one of them, and nothing else', () => {
    const measured = [...read('tests/bench/sections.ts').matchAll(/name: '(\w+)'/g)].map(([, name = '']) => name);
    expect(measured.sort()).toEqual(Object.keys(layouts).sort());
    expect(withMeasured(readme, readResults(join(root, resultFiles.published)))).toBe(readme);
  });
});
