import type { Words } from '../form/types.ts';

/** What data forms and the interface for programs say when they cannot answer. They never repeat what was sent. */
export const problemWords = {
  'invalid-view': {
    title: { zh: '网址中有不可用的参数', en: 'The address has keys that cannot be used' },
    detail: {
      zh: '数据文件不会悄悄略去筛选条件；请按 errors 逐项改正。',
      en: 'A data file never drops a filter in silence: correct the keys listed in errors.',
    },
  },
  'unknown-measure': {
    title: { zh: '没有这个指标', en: 'There is no such measure' },
    detail: { zh: '最接近的指标是 {nearest}。', en: 'The nearest is {nearest}.' },
  },
  'unknown-release': {
    title: { zh: '没有这个版次', en: 'There is no such release' },
    detail: { zh: '最接近的版次是 {nearest}。', en: 'The nearest is {nearest}.' },
  },
  'unknown-form': {
    title: { zh: '没有这种格式', en: 'There is no such form' },
    detail: { zh: '可用：{nearest}。', en: 'Possible: {nearest}.' },
  },
  'unknown-authority': {
    title: { zh: '没有这个机关', en: 'There is no such authority' },
    detail: {
      zh: '代码为 GB/T 2260 代码，见 /api/v1/authorities。',
      en: 'Codes are those of GB/T 2260; /api/v1/authorities lists them.',
    },
  },
  'unknown-report': {
    title: { zh: '没有这份报告', en: 'There is no such report' },
    detail: {
      zh: '该机关该年度的报告未收录，并不等于没有公布。',
      en: 'No report of this authority for this year is held; that does not mean that none was published.',
    },
  },
  'unknown-check': {
    title: { zh: '没有这项校验', en: 'There is no such check' },
    detail: { zh: '最接近的是 {nearest}。', en: 'The nearest is {nearest}.' },
  },
  'unknown-endpoint': {
    title: { zh: '没有这个接口', en: 'There is no such endpoint' },
    detail: { zh: '全部接口见 /api/v1/openapi.json。', en: '/api/v1/openapi.json describes all of them.' },
  },
  'invalid-parameter': {
    title: { zh: '参数不可用', en: 'A parameter cannot be used' },
    detail: { zh: '请按 errors 逐项改正。', en: 'Correct the parameters listed in errors.' },
  },
  'foreign-address': {
    title: { zh: '只能嵌入本站的图表', en: 'Only charts of this site can be embedded' },
    detail: { zh: '请给出本站 /c/ 下的网址。', en: 'Give an address of this site under /c/.' },
  },
  'not-offered': {
    title: { zh: '不提供此格式', en: 'This format is not offered' },
    detail: { zh: '仅提供 JSON。', en: 'Only JSON is offered.' },
  },
  'too-large': {
    title: { zh: '所选内容过多', en: 'Too much was chosen' },
    detail: { zh: '请缩小范围；最多 {nearest}。', en: 'Choose less; at most {nearest}.' },
  },
} as const satisfies Record<string, { title: Words; detail: Words }>;
