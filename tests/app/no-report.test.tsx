import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Absence, NoReport } from '../../app/_ui/report/NoReport.tsx';
import type { AuthorityPlace } from '../../lib/queries/authorities.ts';
import type { Level } from '../../lib/queries/view-data.ts';

const absence = (level: Level, year: number): Absence => {
  const names = { zh: '某区人民政府', en: 'People’s Government of Some District' };
  const authority = {
    code: '110105',
    level,
    name: names,
    fullName: names,
    parent: null,
    validFrom: 2020,
    validTo: null,
  };
  return { year, place: { authority } as unknown as AuthorityPlace, reports: [], years: [2019, 2020, 2021] };
};

const draw = (level: Level, year: number, known: readonly string[] = []) =>
  load(
    renderToStaticMarkup(
      <NoReport
        lang="en"
        absence={absence(level, year)}
        known={known.map((url) => ({ authority: '110105', year, url }))}
      />,
    ),
  );

describe('a year without a report', () => {
  it.each<[string, Level, number, string]>([
    ['of a government', 3, 2021, 'has to be published by 31 March 2022'],
    ['of a department', 4, 2021, 'has to be published by 31 January 2022'],
    ['before it existed', 3, 2019, 'did not exist in that year'],
  ])('%s says what was owed', (_what, level, year, text) => {
    const page = draw(level, year);
    expect(page('h1').text()).toBe(`People’s Government of Some District, ${year}: no report held`);
    expect(page('p').first().text()).toContain(text);
  });

  it('links where the report is published, if that is known, and all years', () => {
    const page = draw(3, 2021, ['https://example.org/2021.html']);
    expect(page('a[href="https://example.org/2021.html"]').text()).toBe('Open');
    expect(page('tbody tr')).toHaveLength(3);
    expect(page('a[href="/en/d/110105"]')).toHaveLength(1);
  });
});
