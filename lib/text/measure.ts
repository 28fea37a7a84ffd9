import type { Words } from '../form/types.ts';

/** The page around a chart: controls, downloads, links, definition. */
export const measureWords = {
  controls: { zh: '改变视图', en: 'Change the view' },
  add: { zh: '加一个机关', en: 'Add an authority' },
  addHint: { zh: '地名、拼音或代码', en: 'name, pinyin or code' },
  chosen: { zh: '所选机关', en: 'Chosen authorities' },
  years: { zh: '年度', en: 'Years' },
  allYears: { zh: '全部', en: 'all' },
  last5: { zh: '最近五年', en: 'last five' },
  kind: { zh: '图形', en: 'Kind' },
  unit: { zh: '单位', en: 'Unit' },
  breakdown: { zh: '细分', en: 'Breakdown' },
  definition: { zh: '口径', en: 'Definition' },
  across: { zh: '横轴指标', en: 'Measure across' },
  ownBase: { zh: '分母（{per}）', en: 'its denominator ({per})' },
  context: { zh: '对照', en: 'Context' },
  sort: { zh: '排序', en: 'Order' },
  none: { zh: '无', en: 'none' },
  default: { zh: '默认', en: 'default' },
  show: { zh: '更新', en: 'Show' },
  reset: { zh: '恢复默认', en: 'Reset' },
  notAdded: {
    zh: '没有找到要加入的机关。请用中文名、拼音、首字母或六位代码。',
    en: 'No authority was found to add. Use its Chinese name, pinyin, initials or six-digit code.',
  },
  severalName: { zh: '名称相符的机关', en: 'Authorities of that name' },
  several: {
    zh: '有{n}个机关与所填相符，一个都没有加入。请选一个，或填得更完整。',
    en: '{n} authorities fit what was typed; none was added. Choose one, or type more of the name.',
  },
  severalFirst: {
    zh: '与所填相符的机关很多，一个都没有加入。以下是前{n}个；请选一个，或填得更完整。',
    en: 'Many authorities fit what was typed; none was added. These are the first {n}: choose one, or type more of the name.',
  },
  districts: { zh: '换成某地的下辖地区', en: 'Show the districts of one of them' },
  districtsRule: {
    zh: '有报告者在前，人口多者在前，最多{most}个；取代现有各机关。',
    en: 'Those with reports first, then the most populous, at most {most}; they take the place of those drawn.',
  },
  allDistricts: { zh: '{name}下辖的{n}个', en: 'the {n} below {name}' },
  someDistricts: { zh: '{name}下辖的{n}个中的{shown}个', en: '{shown} of the {n} below {name}' },
  messages: { zh: '地址中的问题', en: 'About this address' },
  unknown: {
    zh: '没有代码为{codes}的机关，或这些年度尚无此机关。',
    en: 'No authority has the code {codes}, or it did not exist in these years.',
  },
  unknownAll: {
    zh: '没有代码为{codes}的机关，或这些年度尚无此机关；已按默认显示。',
    en: 'No authority has the code {codes}, or it did not exist in these years; the default is shown.',
  },
  noReports: {
    zh: '这些年度没有收录报告，已按默认显示。收录的是{first}年至{last}年。',
    en: 'No reports are held for these years; the default is shown. Held are {first} to {last}.',
  },
  link: { zh: '引用与链接', en: 'Link and cite' },
  live: { zh: '随数据更新的链接', en: 'Live link' },
  frozen: { zh: '永不改变的链接', en: 'Frozen link' },
  embedLive: { zh: '嵌入网页（随数据更新）', en: 'Embed, live' },
  embedFrozen: { zh: '嵌入网页（永不改变）', en: 'Embed, frozen' },
  scan: { zh: '扫码打开本图（永不改变的链接）', en: 'Scan to open this view (frozen link)' },
  embed: { zh: '嵌入', en: 'Embed' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  contextList: { zh: '灰色的{count}个机关及选取规则', en: 'The {count} authorities in grey, and the rule' },
  compareThese: { zh: '并列比较其中{count}个', en: 'Compare {count} of them side by side' },
  highlight: { zh: '突出（最多三个）', en: 'Highlight (up to three)' },
  addHighlight: { zh: '突出一个机关', en: 'Highlight an authority' },
  short: { zh: '简短引用', en: 'Cite, short' },
  styles: { zh: '期刊格式', en: 'Styles of journals' },
  cite: { zh: '引用', en: 'Cite' },
  about: { zh: '这个指标', en: 'About this measure' },
  related: { zh: '“{topic}”的其他指标', en: 'More on {topic}' },
  pinned: {
    zh: '这是第{release}版（{date}）的数字，永不改变。',
    en: 'These are the figures of release {release} ({date}); they never change.',
  },
  newest: { zh: '看最新数据', en: 'See the newest figures' },
  revised: { zh: '这{m}个数字中有{n}个此后修订过', en: '{n} of these {m} figures revised since' },
  revisedFigure: {
    zh: '{authority}{year}年 {cell}：{before} → {after}',
    en: '{authority}, {year}, {cell}: {before} → {after}',
  },
  notRevised: { zh: '此后没有修订。', en: 'None was revised since.' },
} as const satisfies Record<string, Words>;

export const viewUnitWords = {
  n: { zh: '数量', en: 'numbers' },
  amount: { zh: '金额', en: 'amounts' },
  rate: { zh: '比率', en: 'rate' },
  share: { zh: '占比', en: 'shares' },
  index: { zh: '指数', en: 'index' },
} as const satisfies Record<string, Words>;

/** What a chart is set against, in the few words that a list has room for. */
export const contextWords = {
  peer: { zh: '同类机关', en: 'peers' },
  parent: { zh: '同属一地的机关', en: 'same parent' },
  level: { zh: '同级机关', en: 'same level' },
  nation: { zh: '全国', en: 'the nation' },
} as const satisfies Record<string, Words>;

export const sortWords = {
  value: { zh: '按数值', en: 'by value' },
  name: { zh: '按名称', en: 'by name' },
  code: { zh: '按代码', en: 'by code' },
  change: { zh: '按变化', en: 'by change' },
} as const satisfies Record<string, Words>;
