import { describe, expect, it } from 'vitest';
import { table } from './files.ts';

const regions = table('authorities.csv');
const departments = table('departments.csv');
const all = [...regions, ...departments];
const byCode = new Map(all.map((row) => [row.code, row]));
const current = regions.filter((row) => row.valid_to === '');
const named = (column: 'name_en' | 'pinyin' | 'full_name_zh', code: string) => byCode.get(code)?.[column];

describe('authorities', () => {
  it('has every level of the country', () => {
    const count = (level: string) => current.filter((row) => row.level === level).length;
    expect(['0', '1', '2', '3'].map(count)).toEqual([1, 31, 333, 2846]);
  });

  it('has each code once, and each row whole', () => {
    expect(byCode.size).toBe(all.length);
    const columns = ['code', 'level', 'name_zh', 'name_en', 'full_name_zh', 'full_name_en', 'pinyin', 'initials'];
    expect(all.filter((row) => columns.some((column) => !row[column]))).toEqual([]);
  });

  it('has a parent of a higher level for all but the nation', () => {
    const orphans = all.filter((row) => {
      const parent = byCode.get(row.parent ?? '');
      return row.code !== '000000' && !(parent && Number(parent.level) < Number(row.level));
    });
    expect(orphans).toEqual([]);
  });

  it('names every authority in Latin letters, and types every name in plain ones', () => {
    expect(all.filter((row) => !/^[A-Za-zü' ,().-]+$/.test(row.name_en ?? ''))).toEqual([]);
    expect(all.filter((row) => !/^[a-z]+$/.test(row.pinyin ?? '') || !/^[a-z]+$/.test(row.initials ?? ''))).toEqual([]);
  });

  it('knows no two siblings of the same name in the same years', () => {
    const keys = current.map((row) => `${row.parent} ${row.name_zh}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('has the provinces over districts of municipalities and counties that a province runs', () => {
    const parents = ['110105', '310151', '500236', '419001', '429021', '469001', '659001'];
    expect(parents.map((code) => byCode.get(code)?.parent)).toEqual([
      '110000',
      '310000',
      '500000',
      '410000',
      '420000',
      '460000',
      '650000',
    ]);
  });

  it.each([
    ['150000', 'Inner Mongolia'],
    ['610000', 'Shaanxi'],
    ['140000', 'Shanxi'],
    ['540000', 'Tibet'],
    ['500000', 'Chongqing'],
    ['350200', 'Xiamen'],
    ['341500', "Lu'an"],
    ['340300', 'Bengbu'],
    ['650100', 'Urumqi'],
    ['150100', 'Hohhot'],
    ['540100', 'Lhasa'],
    ['110105', 'Chaoyang District'],
    ['110108', 'Haidian District'],
    ['310112', 'Minhang District'],
    ['370829', 'Jiaxiang County'],
    ['371722', 'Shan County'],
    ['130726', 'Yu County'],
    ['341021', 'She County'],
    ['330382', 'Yueqing City'],
    ['530925', 'Shuangjiang Lahu-Va-Blang-Dai Autonomous County'],
    ['222400', 'Yanbian Korean Autonomous Prefecture'],
    ['152500', 'Xilingol League'],
    ['429021', 'Shennongjia Forestry District'],
    ['310115', 'Pudong New Area'],
    ['410305', 'Jianxi District'],
  ])('reads %s as %s', (code, name) => {
    expect(named('name_en', code)).toBe(name);
  });

  it.each([
    ['110105', '北京市朝阳区人民政府'],
    ['320813', '淮安市洪泽区人民政府'],
    ['321322', '沭阳县人民政府'],
    ['321183', '句容市人民政府'],
    ['152200', '兴安盟行政公署'],
    ['310000-science-technology-commission', '上海市科学技术委员会'],
  ])('titles %s as %s', (code, name) => {
    expect(named('full_name_zh', code)).toBe(name);
  });
});

describe('changes since 2019', () => {
  const former = regions.filter((row) => row.valid_to !== '');

  it('gives every former code a successor that is still there', () => {
    expect(former.length).toBeGreaterThan(30);
    expect(former.filter((row) => byCode.get(row.successor ?? '')?.valid_to !== '')).toEqual([]);
  });

  it('lets a new code begin when the former one has ended', () => {
    const gaps = former.filter((row) => {
      const from = byCode.get(row.successor ?? '')?.valid_from;
      return from !== '' && Number(from) !== Number(row.valid_to) + 1;
    });
    expect(gaps).toEqual([]);
  });

  it('remembers 江干区 until 2020 and 港闸区 until 2019', () => {
    expect(byCode.get('330104')).toMatchObject({ name_zh: '江干区', valid_to: '2020', successor: '330102' });
    expect(byCode.get('320611')).toMatchObject({ name_zh: '港闸区', valid_to: '2019', successor: '320613' });
    expect(byCode.get('330113')).toMatchObject({ name_zh: '临平区', valid_from: '2021' });
  });
});
