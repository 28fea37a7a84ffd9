import { describe, expect, it } from 'vitest';
import { noteIn } from '../../lib/text/release-note.ts';

describe('the note of a release', () => {
  it.each([
    ['随程序发布的数据 Figures that ship with Gongkai', '随程序发布的数据', 'Figures that ship with Gongkai'],
    ['演示数据：2025年度报告 Synthetic: reports for 2025', '演示数据：2025年度报告', 'Synthetic: reports for 2025'],
    ['导入3份文件 Import of 3 files', '导入3份文件', 'Import of 3 files'],
    ['更正朝阳区 PDF 的数字', '更正朝阳区 PDF 的数字', '更正朝阳区 PDF 的数字'],
    ['Corrected by hand', 'Corrected by hand', 'Corrected by hand'],
    ['', '', ''],
  ])('%s speaks one language', (note, zh, en) => {
    expect([noteIn(note, 'zh'), noteIn(note, 'en')]).toEqual([zh, en]);
  });
});
