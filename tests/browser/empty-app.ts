import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.results', 'empty-app');

const files = {
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} }, agentRules: false };\n`,
  'package.json': '{ "type": "module" }\n',
  'app/layout.jsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
  'app/page.jsx': 'export default () => <p>empty</p>;\n',
};

/** The addresses of the scripts that an HTML page asks for. */
export const scriptsOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<script[^>]+src="([^"?]+)/g)].map(([, source = '']) => source)),
];

/** The framework's own minimum: compressed script bytes of an empty page, built here by the same framework. */
export const emptyPageBytes = (): number => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  execFileSync(process.execPath, [next, 'build', folder], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const html = readFileSync(join(folder, '.next', 'server', 'app', 'index.html'), 'utf8');
  const built = (source: string) => readFileSync(join(folder, source.replace('/_next/', '.next/')));
  return scriptsOf(html).reduce((sum, source) => sum + gzipSync(built(source)).length, 0);
};
