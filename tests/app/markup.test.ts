import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { keepMarkup } from '../../app/_ui/markup/kept-markup.ts';
import { Markup } from '../../app/_ui/markup/Markup.tsx';

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

  it('is let go of when much else was kept since', () => {
    const name = keepMarkup('<i>old</i>');
    for (let page = 0; page < 20; page += 1) keepMarkup(`${page}${'x'.repeat(1_000_000)}`);
    expect(() => written(name)).toThrow('no markup');
  });

  it('is kept while it is newest, however large', () => {
    const large = 'y'.repeat(17_000_000);
    expect(written(keepMarkup(large))).toContain('yyy');
  });
});
