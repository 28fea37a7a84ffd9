import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../lib/ingest/read-markdown.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import { sectionHeading, sectionTexts } from '../../lib/ingest/sections.ts';

describe('a section heading', () => {
  it.each([
    ['一、总体情况', 1],
    ['二、主动公开政府信息情况', 2],
    ['## 表二：主动公开政府信息情况', 2],
    ['三、 收到和处理政府信息公开申请情况', 3],
    ['二、收到和处理政府信息公开申请情况', 3],
    ['四、政府信息公开行政复议、行政诉讼情况', 4],
    ['四、因政府信息公开工作被申请行政复议和提起行政诉讼情况', 4],
    ['四、政府信息公開行政復議、行政訴訟情況', 4],
    ['五、存在的主要问题及改进情况', 5],
    ['五、政府信息公开工作存在的主要问题及改进情况', 5],
    ['六、其他需要报告的事项........12', 6],
  ])('%s begins section %i', (text, section) => {
    expect(sectionHeading(text)).toBe(section);
  });

  it.each([
    '行政复议',
    '1. 主动公开情况',
    '全文包括总体情况、主动公开政府信息情况等',
    '行政复议行政诉讼',
    '（二）依申请公开情况',
  ])('%s begins none', (text) => {
    expect(sectionHeading(text)).toBeNull();
  });
});

describe('the text of the sections', () => {
  it('holds the paragraphs under each heading and no tables', () => {
    const text =
      '标题\n一、总体情况\n甲。\n\n乙。\n二、主动公开政府信息情况\n规章\t1\n五、存在的主要问题及改进情况\n丙。';
    expect(sectionTexts(readText(text))).toEqual([
      { section: 1, text: '甲。\n乙。' },
      { section: 5, text: '丙。' },
    ]);
  });

  it('is found under headings of Markdown', () => {
    expect(sectionTexts(readMarkdown('# 标题\n\n## 一、总体情况\n\n**甲**。'))).toEqual([{ section: 1, text: '甲。' }]);
  });
});
