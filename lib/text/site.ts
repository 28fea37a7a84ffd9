import type { Words } from '../form/types.ts';

/** Head, foot, errors: the words that every page shares. */
export const siteWords = {
  name: { zh: '公开', en: 'Gongkai' },
  tagline: { zh: '政府信息公开年度报告数据', en: 'China’s open government in numbers' },
  description: {
    zh: '逐格读取各级政府信息公开工作年度报告：申请、不予公开的理由、复议诉讼与采购，每个数字都能回到原表。',
    en: 'The statutory reports on government information disclosure in China, read cell by cell: requests, reasons for refusal, reviews and lawsuits, procurement. Every number leads back to the printed form.',
  },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  place: { zh: '查找机关', en: 'Find an authority' },
  placeHint: { zh: '地名、拼音或代码', en: 'name, pinyin or code' },
  siteSearch: { zh: '检索全站', en: 'Search the site' },
  siteSearchHint: { zh: '机关、指标、正文', en: 'place, measure, text' },
  search: { zh: '查找', en: 'Find' },
  siteNavigation: { zh: '全站', en: 'Site' },
  breadcrumb: { zh: '所在位置', en: 'Where you are' },
  synthetic: {
    zh: '演示数据：本站所有数字均由程序生成，不是真实报告。',
    en: 'Demonstration data: every figure on this site is made up by a program and comes from no real report.',
  },
  release: { zh: '数据第{id}版（{date}）', en: 'Data release {id} ({date})' },
  noRelease: { zh: '尚未载入数据', en: 'No data loaded yet' },
  licence: {
    zh: '程序采用 MIT 许可；数字出自各机关依法公开的报告，注明来源即可使用（CC\u00a0BY\u00a04.0）。',
    en: 'Software under the MIT licence; figures from reports that authorities publish by law, free to use with attribution (CC\u00a0BY\u00a04.0).',
  },
  noTracking: {
    zh: '本站不跟踪访客：无 Cookie，无统计脚本，无外部请求。',
    en: 'No tracking: no cookies, no analytics, no requests to other sites.',
  },
  contact: { zh: '联系', en: 'Contact' },
  home: { zh: '首页', en: 'Home' },
  authorities: { zh: '机关', en: 'Authorities' },
  coverage: { zh: '收录', en: 'Coverage' },
  checks: { zh: '校验', en: 'Checks' },
  method: { zh: '方法', en: 'Method' },
  data: { zh: '数据', en: 'Data' },
  about: { zh: '关于', en: 'About' },
  releases: { zh: '版次', en: 'Releases' },
  compare: { zh: '比较', en: 'Compare' },
  find: { zh: '条件查询', en: 'Query' },
  textSearch: { zh: '全文检索', en: 'Search the text' },
  notFoundTitle: { zh: '没有这个页面', en: 'There is no such page' },
  notFound: {
    zh: '地址可能有误，或者这个机关、年度或指标不在收录范围。可以用地名、拼音或代码查找：',
    en: 'The address may be mistyped, or the authority, year or measure is not held here. Search by name, pinyin or code:',
  },
  unknownRelease: {
    zh: '没有第{wanted}版：最新的是第{newest}版',
    en: 'There is no release {wanted}: the newest is {newest}',
  },
  nearestRelease: { zh: '看第{newest}版中的同一页', en: 'See the same page in release {newest}' },
  notFoundPlaces: { zh: '也可以从这里开始', en: 'Or start from here' },
} as const satisfies Record<string, Words>;
