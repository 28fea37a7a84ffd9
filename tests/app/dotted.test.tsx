import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AuthorityList } from '../../app/_ui/authorities/AuthorityLink.tsx';
import { HeldNote } from '../../app/_ui/home/HeldNote.tsx';
import { ReportLists } from '../../app/_ui/home/ReportLists.tsx';
import type { Overview } from '../../lib/queries/overview.ts';
import { district } from '../chart/samples.ts';

const [chaoyang] = [district(5, '朝阳区', 'Chaoyang District')];
const report = { authority: chaoyang, year: 2024, received: 7 };
const held = { reports: 2, complete: 1, largest: [report], latest: [report] } as unknown as Overview;
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '');

describe('pieces set apart by dots', () => {
  it.each([
    ['under the totals', <HeldNote key="a" lang="en" held={held} />],
    ['under an authority', <AuthorityList key="b" lang="en" listed={[{ ...chaoyang, reports: 0 }]} />],
  ])('carry no dot in their text that could stand alone at the end of a line: %s', (_, line) => {
    const html = renderToStaticMarkup(line);
    expect(html).toContain('<p class="note dotted"><span>');
    expect(wordsOf(html)).not.toContain('·');
  });
});

describe('a report in a list', () => {
  it.each([
    ['zh', '示例市朝阳区人民政府，2024年'],
    ['en', 'Chaoyang District, Sample City, 2024'],
  ] as const)('is named with its year in %s', (lang, words) => {
    expect(wordsOf(renderToStaticMarkup(<ReportLists lang={lang} held={held} />))).toContain(words);
  });
});
