import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/ingest/ingest.ts';
import { readHtml } from '../../lib/ingest/read-html.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import { authorities } from './known.ts';
import { printedReport } from './printed-report.ts';
import { randomFrom } from './random.ts';
import { randomReport } from './random-report.ts';
import { renderHtml } from './render-html.ts';

const context = { file: 'report.html', sha256: '', authorities };
const style = { manySpans: false, nested: false, changingColspans: false, nbsp: true };
const page = (change: (text: string) => string) => {
  const printed = printedReport(randomReport(1));
  return readHtml(change(renderHtml(printed, style, randomFrom(1))));
};
const codesOf = (read: ReturnType<typeof readReport>) =>
  'figures' in read ? [] : read.messages.map((message) => message.code);

describe('a document that is no report of the form is refused', () => {
  it.each([
    ['empty', readText('')],
    ['no-tables', readText('2023年某县人民政府政府信息公开工作年度报告\n我县政府信息公开工作扎实推进。')],
    ['no-tables', readHtml('<p>页面不存在</p>')],
    ['other-form', readHtml('<table><tr><td>姓名</td><td>年龄</td></tr><tr><td>张三</td><td>30</td></tr></table>')],
    [
      'old-form',
      readText(
        '2017年某县人民政府信息公开工作年度报告\n指标\t数量\n主动公开政府信息数\t120\n收到申请数\t5\n申请办结数\t5',
      ),
    ],
    ['old-tables', readText('指标\t数量\n主动公开政府信息数\t120\n收到申请数\t5\n申请办结数\t5')],
    ['unknown-year', page((text) => text.replace(/20\d\d年/g, ''))],
    ['old-form', page((text) => text.replace(/20\d\d年/g, '2016年'))],
  ])('as %s', (code, source) => {
    expect(codesOf(readReport(source, context))).toEqual([code]);
  });

  it('as another type than its name says', () => {
    const read = readReport(readText('我县政府信息公开工作扎实推进。'), { ...context, file: '年报.pdf' });
    expect(codesOf(read)).toEqual(['other-content']);
  });

  it('as an interpretation, which quotes figures of a report', () => {
    const page =
      '<p>《某县2023年政府信息公开工作年度报告》解读</p><table><tr><td>新收申请</td><td>12</td></tr></table>';
    expect(codesOf(readReport(readHtml(page), context))).toEqual(['interpretation']);
  });

  it('as several reports, where one file holds two', () => {
    const [one, other] = [1, 2].map((seed) =>
      readHtml(renderHtml(printedReport(randomReport(seed)), style, randomFrom(seed))),
    );
    const both = { ...readHtml('<p></p>'), parts: [...(one?.parts ?? []), ...(other?.parts ?? [])] };
    expect(codesOf(readReport(both, context))).toEqual(['several-reports']);
  });

  it('with a sentence in both languages that says what to do', () => {
    const read = readReport(readText(''), context);
    expect(read).toMatchObject({ file: 'report.html', messages: [{ at: 'document', severity: 'error' }] });
    expect('messages' in read && read.messages[0]?.text.zh).toMatch(/请/);
    expect('messages' in read && read.messages[0]?.text.en).toMatch(/Check/);
  });
});

describe('a report of an authority that is not known', () => {
  it('is read all the same', () => {
    const read = readReport(
      page((text) => text.replace(/<p>[^<]*人民政府\S*?20/g, '<p>某某县人民政府20')),
      context,
    );
    expect(codesOf(read)).toEqual([]);
  });
});
