import type { Words } from '../form/types.ts';
import type { Message } from '../result.ts';

/** Sentences about an address that could not be read whole. They never repeat what was typed. */
const problems: Record<string, Words> = {
  'not-allowed': {
    zh: '“{key}”（{name}）的值不可用，已按默认显示。可用：{allowed}',
    en: '"{key}" ({name}) has a value that cannot be used here; the default is shown. Possible: {allowed}',
  },
  'not-of-measure': {
    zh: '此指标没有“{key}”（{name}），已略去。可用：{allowed}',
    en: 'This measure has no "{key}" ({name}), which was left out. Possible: {allowed}',
  },
  'not-a-code': {
    zh: '“{key}”（{name}）中有的不是机关代码，已略去。格式：{allowed}',
    en: 'Some of "{key}" ({name}) is no authority code and was left out. Form: {allowed}',
  },
  'too-many': {
    zh: '“{key}”（{name}）过多，只显示前面的。{allowed}',
    en: 'Too many in "{key}" ({name}); the first are shown. Form: {allowed}',
  },
  'not-years': {
    zh: '“{key}”（{name}）无法辨认，已按默认显示。写法：{allowed}',
    en: '"{key}" ({name}) could not be read; the default is shown. Write it as: {allowed}',
  },
  'before-form': {
    zh: '2018年及以前的报告用另一种表格，不在收录范围，自2019年起显示。',
    en: 'Reports for 2018 and earlier use another form and are not held; shown from 2019.',
  },
  'not-a-release': {
    zh: '“{key}”（{name}）应为版次号，已显示最新数据。写法：{allowed}',
    en: '"{key}" ({name}) should be the number of a release; the newest figures are shown. Write it as: {allowed}',
  },
};

const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The message for one key of an address. */
export const readingMessage = (key: string, name: Words, code: string, allowed: string): Message => {
  const words = problems[code] ?? (problems['not-allowed'] as Words);
  return {
    code,
    severity: 'warning',
    at: key,
    text: { zh: fill(words.zh, { key, name: name.zh, allowed }), en: fill(words.en, { key, name: name.en, allowed }) },
  };
};

export const unknownMeasure: Message = {
  code: 'not-a-measure',
  severity: 'error',
  at: 'measure',
  text: {
    zh: '没有这个指标。全部指标见“方法”页。',
    en: 'There is no such measure. The method page lists all of them.',
  },
};
