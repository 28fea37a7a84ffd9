import type { Words } from '../form/types.ts';

/** The page to try the interface on. */
export const tryWords = {
  title: { zh: '试用接口', en: 'Try the interface' },
  description: {
    zh: '填参数，得到接口网址、curl 命令和回答；不写程序也能用。',
    en: 'Fill in parameters and get the address, the curl command and the answer, without writing a program.',
  },
  lead: {
    zh: '选一项，填参数（可以都不填），即得网址。接口无需注册，网址可直接放进程序、表格或浏览器。',
    en: 'Choose what to ask, fill in parameters or none, and get the address. No registration; it works in programs, spreadsheets and browsers.',
  },
  endpoints: { zh: '可以问什么', en: 'What can be asked' },
  form: { zh: '形式', en: 'Form' },
  compose: { zh: '生成请求', en: 'Compose the request' },
  request: { zh: '请求', en: 'Request' },
  open: { zh: '打开回答', en: 'Open the answer' },
  run: { zh: '在此查看回答', en: 'Show the answer here' },
  answer: { zh: '回答', en: 'Answer' },
  failed: { zh: '没有得到回答，请稍后再试。', en: 'There was no answer; please try again in a moment.' },
  cut: { zh: '……（只显示开头）', en: '… (the beginning only)' },
  invalid: { zh: '不可用：{key}。可用：{allowed}', en: '{key} cannot be used. Possible: {allowed}' },
  required: { zh: '必填，空着就用例子', en: 'required; if empty, the example' },
  example: { zh: '例：{example}', en: 'for example {example}' },
  any: { zh: '不限', en: 'any' },
  link: { zh: '在网页上试用', en: 'Try it on a page' },
} as const satisfies Record<string, Words>;
