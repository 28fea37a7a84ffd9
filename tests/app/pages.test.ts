import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const under = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? under(path) : [path];
  });

const sources = under(join(root, 'app'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
const pages = sources.filter(({ path }) => path.endsWith('page.tsx'));
const offenders = (found: readonly { path: string }[]) => found.map(({ path }) => path);

describe('a page', () => {
  it('exists for every part of the site', () => {
    const parts = pages.map(({ path }) => path.replace('app/[lang]', '').replace('/page.tsx', '') || '/');
    expect(parts).toEqual(
      expect.arrayContaining([
        '/',
        '/c/[measure]',
        '/d',
        '/d/[code]',
        '/d/[code]/[year]',
        '/coverage',
        '/checks',
        '/checks/continuity',
        '/checks/units',
        '/checks/sums',
        '/checks/[code]',
        '/method',
        '/data',
        '/about',
        '/topics/[topic]',
        '/reasons/[ground]',
        '/releases',
        '/releases/[release]/changes',
        '/compare',
        '/find',
        '/search',
      ]),
    );
  });

  it('reads, asks and draws in under sixty lines', () => {
    expect(offenders(pages.filter(({ text }) => text.trimEnd().split('\n').length >= 60))).toEqual([]);
  });

  it('names itself for search engines, the page for what is missing aside', () => {
    const named = pages.filter(({ path }) => !path.includes('[...rest]'));
    expect(offenders(named.filter(({ text }) => !text.includes('generateMetadata')))).toEqual([]);
  });

  it('holds no SQL', () => {
    expect(offenders(sources.filter(({ text }) => /from 'drizzle-orm|\bsql`/.test(text)))).toEqual([]);
  });
});

describe('every source of the pages', () => {
  it('uses plain links, so that no page carries a router', () => {
    expect(offenders(sources.filter(({ text }) => text.includes("'next/link'")))).toEqual([]);
  });

  it('writes no address by hand', () => {
    const written = sources.filter(({ text }) => /(href|action)=("|\{`|\{")\/[a-z]/.test(text));
    expect(offenders(written)).toEqual([]);
  });

  it('runs in the browser only where it says so: the chart layer, markup that travels once, the suggestions, the choices that show the address again, the answer of the interface, the revisions of a frozen view and the error page', () => {
    const client = sources.filter(({ text }) => text.startsWith("'use client'"));
    expect(
      offenders(client).filter(
        (path) =>
          !/^app\/(_ui\/chart\/|_ui\/data\/Answer\.tsx|_ui\/frame\/Suggest\.tsx|_ui\/markup\/Markup\.tsx|_ui\/oversight\/Controls\.tsx|_ui\/measure\/Copy\.tsx|_ui\/measure\/Revised\.tsx|\[lang\]\/error\.tsx)/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  it('asks no other site for anything', () => {
    const foreign = sources.filter(({ text }) => /(src|href)="https?:/.test(text));
    expect(offenders(foreign)).toEqual([]);
  });
});
