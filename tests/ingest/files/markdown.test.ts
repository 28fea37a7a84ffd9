import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentOf } from './read.ts';

const table = '<table><tr><td rowspan=2>a</td><td>1</td></tr><tr><td>2</td></tr></table>';

const partsOf = async (text: string) =>
  (await documentOf(strToU8(text))).parts.map((part) =>
    part.kind === 'text' ? part.text : `${part.grid.table}: ${part.grid.cells.map((cell) => cell.text).join(' ')}`,
  );

describe('Markdown with tables of HTML, as converters of scans write it', () => {
  it.each([
    ['under headings', `# 年度报告\n\n## 二、标题\n\n${table}\n\n三、**标题**\n${table}`],
    ['without headings', `年度报告\n二、标题\n${table}\n三、标题\n${table}`],
    [
      'inside tags that place them',
      `# 年度报告\n<div align="center">二、标题</div>\n<html><body>${table}</body></html>\n三、标题\n${table}`,
    ],
  ])('keeps lines and tables in order, %s', async (_, text) => {
    expect(await partsOf(text)).toEqual(['年度报告', '二、标题', '1: a 1 2', '三、标题', '2: a 1 2']);
  });

  it('numbers typed tables and tables of HTML in one row', async () => {
    expect(await partsOf(`# 报告\n| a | 1 |\n|---|---|\n| b | 2 |\n\n${table}`)).toEqual([
      '报告',
      '1: a 1 b 2',
      '2: a 1 2',
    ]);
  });
});
