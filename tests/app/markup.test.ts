import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { keepMarkup } from '../../app/_ui/markup/kept-markup.ts';
import { Markup } from '../../app/_ui/markup/Markup.tsx';
import { Still } from '../../app/_ui/markup/Still.tsx';

const written = (name: string) => renderToStaticMarkup(createElement(Markup, { name, className: 'drawing' }));

describe('markup made by the server', () => {
  it('is written where its name stands', () => {
    const name = keepMarkup('<b>1,234</b>');
    expect(written(name)).toBe(`<div class="drawing" data-markup="${name}"><b>1,234</b></div>`);
  });

  it('has one name for the same text and others for others', () => {
    expect(keepMarkup('<i>a</i>')).toBe(keepMarkup('<i>a</i>'));
    expect(keepMarkup('<i>a</i>')).not.toBe(keepMarkup('<i>b</i>'));
  });

  it('can be written again, as when a page is begun anew', () => {
    const name = keepMarkup('<i>twice</i>');
    expect(written(name)).toBe(written(name));
  });

  it('is what a part of a page looks like, escaped as ever', async () => {
    const children = createElement('td', { id: 'a.b' }, '1 < 2', createElement('i', null, '空白'));
    expect(renderToStaticMarkup(await Still({ children }))).toContain('><td id="a.b">1 &lt; 2<i>空白</i></td></div>');
  });

  const others = (count: number, now?: number) => {
    for (let page = 0; page < count; page += 1) keepMarkup(`${page}${'x'.repeat(1_000_000)}`, now);
  };

  it('is kept until its page is written, however many pages are made at once', () => {
    const name = keepMarkup('<i>slow page</i>');
    others(60);
    expect(written(name)).toContain('slow page');
  });

  it('is kept for the second page too that waits for it', () => {
    const name = keepMarkup('<i>two pages</i>');
    keepMarkup('<i>two pages</i>');
    written(name);
    others(60);
    expect(written(name)).toContain('two pages');
  });

  it('is let go of once it is written and much else was kept since', () => {
    const name = keepMarkup('<i>old</i>');
    written(name);
    others(20);
    expect(() => written(name)).toThrow('no markup');
  });

  it('is let go of where its page was given up', () => {
    const name = keepMarkup('<i>given up</i>', Date.now() - 60_000);
    others(20);
    expect(() => written(name)).toThrow('no markup');
  });

  it('is kept while it is newest, however large', () => {
    const large = 'y'.repeat(17_000_000);
    expect(written(keepMarkup(large))).toContain('yyy');
  });
});
