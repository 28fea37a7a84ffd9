import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const sources = [...filesUnder('lib'), ...filesUnder('app')];

/** The layer a file belongs to: the folder under lib, or app. The words, results and formats are one layer with the form. */
const layerOf = (file: string) => {
  const [top, second] = file.split('/');
  if (top === 'app') return 'app';
  return second?.endsWith('.ts') ? 'base' : (second ?? 'base');
};

// What each layer may import, beside itself. `types` may be imported as types only.
const table: Record<string, { code: string[]; types: string[] }> = {
  form: { code: ['base', 'text'], types: ['queries', 'view'] },
  base: { code: ['form', 'text'], types: ['view'] },
  text: { code: ['form', 'base'], types: ['view', 'queries', 'stories'] },
  stories: { code: ['form', 'base', 'text'], types: ['queries', 'view'] },
  view: { code: ['form', 'base', 'text'], types: [] },
  db: { code: ['form', 'base', 'text'], types: ['queries'] },
  // An import asks what pages will ask of the new release, and stores the answers beside it.
  ingest: { code: ['form', 'base', 'text', 'db', 'queries', 'stories'], types: [] },
  queries: { code: ['form', 'base', 'text', 'db', 'view'], types: ['stories'] },
  chart: { code: ['form', 'base', 'text', 'view'], types: ['queries'] },
  publish: { code: ['form', 'base', 'text', 'view', 'chart'], types: ['queries'] },
  demo: { code: ['form', 'base', 'text', 'db', 'ingest'], types: [] },
  serve: { code: ['form', 'base', 'text', 'db', 'ingest', 'queries', 'view'], types: [] },
  app: { code: ['form', 'base', 'text', 'db', 'queries', 'stories', 'view', 'chart', 'publish'], types: [] },
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const resolve = (from: string, target: string) => {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? normalize(join(dirname(from), target)) : null;
};

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^'"();]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].flatMap(([, typeOnly, named, bare, dynamic]) => {
    const to = resolve(file, named ?? bare ?? dynamic ?? '');
    return to?.match(/^(lib|app)\//) ? [{ from: file, to, typeOnly: Boolean(typeOnly) }] : [];
  });

const imports = sources.flatMap(importsOf);

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('run downwards only, as the table says', () => {
    const upward = imports.filter(({ from, to, typeOnly }) => {
      const [own, other] = [layerOf(from), layerOf(to)];
      const allowed = table[own];
      if (own === other) return false;
      return !(allowed?.code.includes(other) || (typeOnly && allowed?.types.includes(other)));
    });
    expect(upward.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('name every layer in the table', () => {
    expect([...new Set(sources.map(layerOf))].filter((layer) => !table[layer])).toEqual([]);
  });

  it('go in no circles', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('never reach the migrations', () => {
    expect(imports.filter(({ to }) => to.startsWith('drizzle'))).toEqual([]);
  });
});

describe('the tree', () => {
  it('has no re-exporting index', () => {
    expect(sources.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it('keeps files under 300 lines, edition data aside', () => {
    const long = sources.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301);
    expect(long.filter((file) => !file.startsWith('lib/form/edition-'))).toEqual([]);
  });

  it('reads the environment in two places only', () => {
    const readers = sources.filter((file) => /process\.env\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(
      readers.map((file) => relative('.', file)).filter((file) => !['lib/site.ts', 'lib/db/client.ts'].includes(file)),
    ).toEqual([]);
  });

  it('names no path of a machine and no registry', () => {
    const named = sources.filter((file) =>
      /\/work\/|\/root\/|registry\.npmjs/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(named).toEqual([]);
  });

  it('formats numbers and dates in one place only', () => {
    const users = sources.filter((file) =>
      /\bIntl\.|toLocale(Date|Time)?String/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users.filter((file) => file !== 'lib/format.ts')).toEqual([]);
  });
});
