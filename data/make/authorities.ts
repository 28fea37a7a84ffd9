/** Writes data/authorities.csv from the package's codes: `npx tsx data/make/authorities.ts`. */
import { writeFileSync } from 'node:fs';
import { areaList } from '@vant/area-data';
import { changes, founded } from './changes.ts';
import { csv } from './csv.ts';
import { englishName, typed } from './names.ts';

type Level = 1 | 2 | 3;
interface Region {
  code: string;
  name: string;
}

const municipalities = ['11', '12', '31', '50'];
/** Cities without districts: what the package lists below them are streets and towns. */
const withoutDistricts = ['4419', '4420', '4604', '6202'];
/** Development zones and names that are no divisions of GB/T 2260, and codes that changes.ts brings back dated. */
const notDivisions = new Set([
  '320112',
  '321150',
  '500200',
  '632857',
  '232761',
  '232762',
  '232763',
  '232764',
  ...changes.map((change) => change.code),
]);

/** Taiwan, Hong Kong and Macao are outside the Regulations' reporting. */
const reports = ({ code }: Region) => !/^(71|81|82)/.test(code);
const isCity = ({ code }: Region) => !municipalities.includes(code.slice(0, 2)) && code.slice(2, 4) !== '90';
/** 71-79 and 91-99 are numbers of statistics for development zones; under `90` they are cities of the province itself. */
const isDivision = ({ code }: Region) =>
  !notDivisions.has(code) &&
  !withoutDistricts.includes(code.slice(0, 4)) &&
  (code.slice(2, 4) === '90' || Number(code.slice(4)) < 70 || /8[1-9]$/.test(code));

const regions = (list: Record<string, string>): Region[] =>
  Object.entries(list)
    .map(([code, name]) => ({ code, name }))
    .filter(reports);

const provinces = regions(areaList.province_list);
const cities = regions(areaList.city_list).filter(isCity);
const former = changes.map(({ code, name }) => ({ code, name }));
const counties = [...regions(areaList.county_list).filter(isDivision), ...former];

const province = (code: string) => `${code.slice(0, 2)}0000`;
const hasCity = (code: string) => !municipalities.includes(code.slice(0, 2)) && code.slice(2, 4) !== '90';
const parentOf = ({ code }: Region, level: Level) =>
  level === 1 ? '000000' : level === 2 || !hasCity(code) ? province(code) : `${code.slice(0, 4)}00`;

const nameOf = new Map([...provinces, ...cities].map(({ code, name }) => [code, name]));
const englishOf = new Map([
  ...provinces.map(({ code, name }) => [code, englishName(name, 1)] as const),
  ...cities.map(({ code, name }) => [code, englishName(name, 2)] as const),
]);

/** As reports are titled: a district with its city, a county or county-level city by its own name. */
const fullChinese = (region: Region, level: Level) => {
  const body = /(盟|地区)$/.test(region.name) ? '行政公署' : '人民政府';
  const prefix = level === 3 && region.name.endsWith('区') ? (nameOf.get(parentOf(region, level)) ?? '') : '';
  return `${prefix}${region.name}${body}`;
};

const provinceType = (name: string) =>
  name.endsWith('市') ? ' Municipality' : name.endsWith('省') ? ' Province' : ' Autonomous Region';
const fullEnglish = (region: Region, level: Level) => {
  const body = /(盟|地区)$/.test(region.name) ? 'Administrative Office' : "People's Government";
  const name = englishName(region.name, level);
  const type = level === 1 ? provinceType(region.name) : level === 2 && region.name.endsWith('市') ? ' City' : '';
  const within = level === 3 ? `, ${englishOf.get(parentOf(region, level))}` : '';
  return `${body} of ${name}${type}${within}`;
};

const firstYear = (code: string): number | '' => {
  const from = changes
    .filter((change) => change.successor === code && !keptCode(code))
    .map((change) => change.last + 1);
  return founded[code] ?? from[0] ?? '';
};
/** A successor that existed before, and only took another in, has no first year. */
const kept = new Set(['130503', '330102', '330105', '360112']);
const keptCode = (code: string) => kept.has(code);

const rowOf = (region: Region, level: Level): (string | number)[] => {
  const { pinyin, initials } = typed(region.name);
  const change = changes.find((each) => each.code === region.code);
  return [
    region.code,
    level,
    parentOf(region, level),
    region.name,
    englishName(region.name, level),
    fullChinese(region, level),
    fullEnglish(region, level),
    pinyin,
    initials,
    firstYear(region.code),
    change?.last ?? '',
    change?.successor ?? '',
  ];
};

const head =
  'code,level,parent,name_zh,name_en,full_name_zh,full_name_en,pinyin,initials,valid_from,valid_to,successor'.split(
    ',',
  );
const nation = ['000000', 0, '', '全国', 'China', '全国', 'China', 'quanguo', 'qg', '', '', ''];
const rows = [
  ...provinces.map((region) => rowOf(region, 1)),
  ...cities.map((region) => rowOf(region, 2)),
  ...counties.map((region) => rowOf(region, 3)),
].sort((a, b) => String(a[0]).localeCompare(String(b[0])));

writeFileSync(new URL('../authorities.csv', import.meta.url), csv([head, nation, ...rows]));
