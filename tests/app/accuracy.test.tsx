import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AccuracyTable } from '../../app/_ui/method/AccuracyTable.tsx';
import accuracy from '../../data/accuracy.json';
import { fileKindWords } from '../../lib/text/accuracy.ts';
import { printings } from '../accuracy/kinds.ts';

const { real, random } = accuracy;
const rows = [...real.rows, ...random.rows];

describe('the measured accuracy', () => {
  it('counts every report and every cell once', () => {
    for (const { reports, rows } of [real, random])
      expect(rows.reduce((sum, row) => sum + row.reports, 0)).toBe(reports);
    for (const { cells, right, absent, doubtful, wrong } of rows) expect(right + absent + doubtful + wrong).toBe(cells);
    expect(random.reports).toBe(random.seeds * printings.length);
  });

  it('has nothing silently wrong, and every real report exact', () => {
    expect(rows.filter(({ wrong }) => wrong > 0)).toEqual([]);
    expect(real.rows.filter(({ reports, exact }) => reports !== exact)).toEqual([]);
  });

  it('is sorted, each kind and edition once, each kind with its words', () => {
    const keys = random.rows.map(({ kind, edition }) => `${kind} ${edition}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(rows.filter(({ kind }) => !fileKindWords[kind])).toEqual([]);
    expect(new Set(random.rows.map(({ kind }) => kind))).toEqual(new Set(printings.map(({ kind }) => kind)));
  });

  it.each(['zh', 'en'] as const)('is printed on the page of methods in %s, real reports apart', (lang) => {
    const html = renderToStaticMarkup(<AccuracyTable lang={lang} />);
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html.match(/<tr/g)).toHaveLength(rows.length + 2);
    expect(html).toContain(fileKindWords['pdf-without-lines']?.[lang]);
  });
});
