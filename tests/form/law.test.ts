import { describe, expect, it } from 'vitest';
import { articleOf, articles } from '../../lib/form/articles.ts';
import { editions } from '../../lib/form/cells.ts';
import { grounds } from '../../lib/form/grounds.ts';
import { citation, groundBySlug, groundOfRow } from '../../lib/form/law.ts';

const rows = editions.flatMap((edition) => edition.blocks).find((block) => block.table === 3 && block.rows.length > 25);
const asked = (rows?.rows ?? [])
  .filter((row) => row.group && row.group !== 'outcome' && row.key !== 'closed.all')
  .map((row) => row.key);

describe('grounds', () => {
  it('are the sixteen grounds and three closings of the form, in its order', () => {
    expect(grounds.map((ground) => ground.row)).toEqual(asked);
    expect(asked.length).toBe(19);
  });

  it.each(grounds)('has law, words and an example: $row', (ground) => {
    for (const words of [ground.words, ground.example, ground.groupName]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/^[A-Z]/);
    }
    for (const { article } of ground.articles) expect(articleOf(article).number).toBe(article);
    expect(ground.articles.length > 0).toBe(ground.row !== 'closed.other');
  });

  it('has one address each, and finds it again', () => {
    expect(new Set(grounds.map((ground) => ground.slug)).size).toBe(19);
    expect(groundBySlug('not-held')?.row).toBe('unavailable.not_held');
    expect(groundOfRow('refused.deliberative')?.slug).toBe('deliberative');
    expect(groundBySlug('nonsense')).toBeUndefined();
  });

  it.each([
    ['refused.state_secret', '第十四条', 'art. 14'],
    ['refused.third_party', '第十五条、第三十二条', 'arts. 15 and 32'],
    ['refused.internal_affairs', '第十六条第一款', 'art. 16(1)'],
    ['refused.enforcement_file', '第十六条第二款', 'art. 16(2)'],
    ['refused.administrative_query', '第三十六条第（七）项', 'art. 36(7)'],
    ['unavailable.not_held', '第三十六条第（四）、（五）项', 'art. 36(4) and (5)'],
    ['unavailable.must_be_created', '第三十八条', 'art. 38'],
    ['unavailable.still_unclear', '第三十条', 'art. 30'],
    ['declined.petition', '第三十九条第一款', 'art. 39(1)'],
    ['declined.publication', '第三十九条第二款', 'art. 39(2)'],
    ['declined.excessive', '第三十五条', 'art. 35'],
    ['closed.unpaid_fee', '第四十二条', 'art. 42'],
  ])('cites %s as %s', (row, zh, en) => {
    const ground = groundOfRow(row);
    expect(ground && citation(ground)).toEqual({ zh, en });
  });
});

describe('articles', () => {
  it('come in order, each once, in both languages', () => {
    const numbers = articles.map((article) => article.number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(articles.filter(({ words }) => !/\p{Script=Han}/u.test(words.zh) || !/^[A-Z]/.test(words.en))).toEqual([]);
  });

  it('refuses a number that our data should not cite', () => {
    expect(() => articleOf(99)).toThrow('no article 99');
  });
});
