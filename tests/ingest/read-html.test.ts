import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/ingest/read-html.ts';

const gridsOf = (html: string) => readHtml(html).parts.flatMap((part) => (part.kind === 'grid' ? [part.grid] : []));
const cellsOf = (html: string) =>
  gridsOf(html).flatMap((grid) => grid.cells.map((cell) => `${cell.row},${cell.column}:${cell.text}`));

describe('a page', () => {
  it('gives merged cells the columns of their spans', () => {
    const html =
      '<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>';
    expect(cellsOf(html)).toEqual(['1,1:a', '1,2:b', '2,2:c', '2,3:d', '3,1:e', '3,2:f']);
  });

  it('joins a word over many spans and keeps lines of a cell apart', () => {
    expect(cellsOf('<table><tr><td><span>结</span><span>果</span></td><td><p>5</p><p>3</p></td></tr></table>')).toEqual(
      ['1,1:结果', '1,2:5 3'],
    );
  });

  it('reads a raised number as a note', () => {
    expect(cellsOf('<table><tr><td>a</td><td>22<sup>1</sup></td></tr></table>')).toContain('1,2:22(1)');
  });

  it('leaves out what is struck out or hidden in a table', () => {
    const html =
      '<table><tr style="display: none"><td>x</td><td>1</td></tr><tr><td>a</td><td><s>5</s>6</td></tr></table>';
    expect(cellsOf(html)).toEqual(['1,1:a', '1,2:6']);
  });

  it('reads a number raised by its style as a note', () => {
    const html = '<table><tr><td>a</td><td>22<span style="vertical-align:super">1</span></td></tr></table>';
    expect(cellsOf(html)).toContain('1,2:22(1)');
  });

  it('reads what a field of a form shows', () => {
    const html = '<table><tr><td>a</td><td><input value="5"><input type="hidden" value="6"></td></tr></table>';
    expect(cellsOf(html)).toEqual(['1,1:a', '1,2:5']);
  });

  const tables = (value: number) => `<table><tr><td>a</td><td>${value}</td></tr></table>`.repeat(3);

  it.each(['style="display: none"', 'style="visibility:hidden"', 'hidden'])('leaves out a copy with %s', (how) => {
    expect(cellsOf(`<div ${how}>${tables(7)}</div>${tables(5)}`).join()).not.toContain('7');
    expect(gridsOf(`<div ${how}>${tables(7)}</div>${tables(5)}`).map(({ table }) => table)).toEqual([1, 2, 3]);
  });

  it('keeps what is hidden where nothing like it is shown', () => {
    expect(gridsOf(`<div style="display:none">${tables(7)}</div><p>二、标题</p>`)).toHaveLength(3);
  });

  it('keeps a paragraph whole around a hidden word', () => {
    expect(readHtml(`<p>二、<span hidden>x</span>标题</p>${tables(1)}`).parts[0]).toMatchObject({ text: '二、标题' });
  });

  it('reads typed lines as lines', () => {
    expect(readHtml('<pre>行政许可    97\n行政处罚    3</pre>').parts).toMatchObject([
      { text: '行政许可    97' },
      { text: '行政处罚    3' },
    ]);
  });

  it('takes a table around tables for layout', () => {
    const html =
      '<table><tr><td>首页</td></tr><tr><td><p>二、标题</p><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>';
    expect(gridsOf(html)).toHaveLength(1);
    expect(readHtml(html).parts.filter((part) => part.kind === 'text')).toMatchObject([
      { text: '首页' },
      { text: '二、标题' },
    ]);
  });

  it('keeps the caption of a table as a line before it', () => {
    const html = '<table><caption>二、标题</caption><tr><td>a</td><td>1</td></tr></table>';
    expect(readHtml(html).parts.map((part) => (part.kind === 'text' ? part.text : 'table'))).toEqual([
      '二、标题',
      'table',
    ]);
  });

  it('does not exhaust the stack on a page nested without end', () => {
    expect(readHtml(`${'<div>'.repeat(3000)}x`).parts).toEqual([]);
  });

  it('bounds a hostile span', () => {
    expect(gridsOf('<table><tr><td colspan=999999999>a</td><td>b</td></tr></table>')[0]?.width).toBe(201);
  });

  it('takes the date of publication from the page', () => {
    expect(readHtml('<meta name="PubDate" content="2024-01-30 09:00"><p>a</p>').publishedOn).toBe('2024-01-30');
  });
});
