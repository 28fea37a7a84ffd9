import type { Database } from '../../lib/db/client.ts';
import { editionOf } from '../../lib/form/cells.ts';
import type { Figures } from '../../lib/form/figure.ts';
import { writeAuthorities } from '../../lib/ingest/published-authorities.ts';
import type { StorableReport } from '../../lib/ingest/store/storable.ts';

/** A small country: a nation, two provinces, a city, five districts and a department. */
const places: [code: string, level: number, parent: string, zh: string, en: string][] = [
  ['000000', 0, '', '全国', 'China'],
  ['110000', 1, '000000', '北京市', 'Beijing'],
  ['110101', 3, '110000', '东城区', 'Dongcheng District'],
  ['110102', 3, '110000', '西城区', 'Xicheng District'],
  ['110105', 3, '110000', '朝阳区', 'Chaoyang District'],
  ['110000-finance', 4, '110000', '北京市财政局', 'Beijing Finance Bureau'],
  ['320000', 1, '000000', '江苏省', 'Jiangsu'],
  ['321300', 2, '320000', '宿迁市', 'Suqian'],
  ['321322', 3, '321300', '沭阳县', 'Shuyang County'],
  ['321323', 3, '321300', '泗阳县', 'Siyang County'],
];

const initials: Record<string, [string, string]> = {
  '110105': ['chaoyangqu', 'cyq'],
  '321322': ['shuyangxian', 'syx'],
};

/** Writes the small country into an empty database. */
export const writeSmallCountry = (db: Database): Promise<void> =>
  writeAuthorities(
    db,
    places.map(([code, level, parent, zh, en]) => ({
      code,
      level,
      parent,
      name_zh: zh,
      name_en: en,
      full_name_zh: level === 3 ? `${places.find(([each]) => each === parent)?.[3]}${zh}人民政府` : zh,
      full_name_en: en,
      pinyin: initials[code]?.[0] ?? '',
      initials: initials[code]?.[1] ?? '',
      former_names: '',
      population: code === '110105' ? 3452460 : null,
    })),
  );

/** Codes of the districts of the small country. */
export const districts: readonly string[] = places.filter(([, level]) => level === 3).map(([code]) => code);

/** A report in which only these cells are printed. */
export const reportWith = (
  authority: string,
  year: number,
  values: Record<string, number | null>,
  more: Partial<StorableReport> = {},
): StorableReport => ({
  authority,
  year,
  edition: editionOf(year)?.id ?? '2021',
  coverage: 'complete',
  document: {
    sha256: null,
    mediaType: 'text/html',
    sourceUrl: `https://www.example.gov.cn/${authority}/${year}.html`,
    retrievedAt: null,
    title: null,
    publishedOn: null,
  },
  figures: Object.fromEntries(
    Object.entries(values).map(([code, value]): [string, Figures[string]] => [
      code,
      { value, raw: value === null ? '' : String(value), state: value === null ? 'blank' : 'printed', place: null },
    ]),
  ),
  extraRows: [],
  findings: [],
  sections: [],
  checks: { passed: 1, failed: 0 },
  ...more,
});
