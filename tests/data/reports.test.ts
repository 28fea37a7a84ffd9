import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellByCode } from '../../lib/form/cells.ts';
import { completeReports, narrativeReports, printedFigures, table } from './files.ts';

const names = new Map(
  [...table('authorities.csv'), ...table('departments.csv')].map((row) => [row.code, row.full_name_zh]),
);
const levels = new Map([...table('authorities.csv'), ...table('departments.csv')].map((row) => [row.code, row.level]));
const complete = completeReports();
const narrative = narrativeReports();

describe('shipped reports', () => {
  it('are eight complete ones and sixteen known from their text', () => {
    expect([complete.length, narrative.length]).toEqual([8, 16]);
  });

  it('are of authorities that the list knows, at their level', () => {
    const lost = [...complete, ...narrative].filter((report) => levels.get(report.authority) !== String(report.level));
    expect(lost).toEqual([]);
  });

  it('are titled as the list titles their authority', () => {
    const other = [...complete, ...narrative].filter((report) => names.get(report.authority) !== report.authority_name);
    expect(other.map((report) => report.authority_name)).toEqual(['广州市黄埔区人民政府、广州开发区管委会']);
  });

  it('have figures of cells that the form has, of the edition of the report', () => {
    const strangers = [...complete, ...narrative].flatMap((report) =>
      Object.keys(report.figures).filter((code) => {
        const cell = cellByCode(code);
        return !cell || (report.edition && !cell.editions.includes(report.edition));
      }),
    );
    expect(strangers).toEqual([]);
  });

  it('keep what was printed', () => {
    const byId = new Map(complete.map((report) => [report.id, printedFigures(report)]));
    expect(byId.get('shanghai-general-office-2019')?.['procurement.amount']).toBe('251000元');
    expect(byId.get('shanghai-general-office-2019')?.['outcome.granted.total']).toBeNull();
    expect(byId.get('beijing-chaoyang-2019')?.['penalty.items_change']).toBe(-153);
    expect(byId.get('huaian-hongze-2023')?.['review.total']).toBe(0);
  });

  const source = new URL('../../../shared/reports/figures/', import.meta.url);
  it.runIf(existsSync(source)).each(complete)('agree with the figures they were taken from: $id', (report) => {
    const original = JSON.parse(readFileSync(new URL(`${report.id}.json`, source), 'utf8'));
    expect(printedFigures(report)).toEqual(original.figures);
  });
});

describe('addresses and population', () => {
  it('name authorities of the list, each address once', () => {
    const rows = table('addresses.csv');
    expect(rows.filter((row) => levels.get(row.authority ?? '') !== row.level)).toEqual([]);
    expect(new Set(rows.map((row) => row.url)).size).toBe(rows.length);
    expect(rows.filter((row) => !/^https?:\/\/[\w.-]+\//.test(row.url ?? ''))).toEqual([]);
  });

  it('add the sixteen districts up to Beijing', () => {
    const [city, ...districts] = table('population.csv');
    const sum = districts.reduce((total, row) => total + Number(row.population), 0);
    expect([districts.length, sum]).toEqual([16, Number(city?.population)]);
    expect(districts.filter((row) => levels.get(row.code ?? '') !== '3')).toEqual([]);
  });
});
