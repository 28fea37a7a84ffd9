import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { askedFindings, keysOf } from '../../app/_ui/checks/asked.ts';
import { FindingGrid } from '../../app/_ui/checks/FindingGrid.tsx';
import { Letter } from '../../app/_ui/checks/Letter.tsx';
import { timesText } from '../../app/_ui/checks/UnitTable.tsx';
import { CompareControls } from '../../app/_ui/compare/CompareControls.tsx';
import { YearsDiffer } from '../../app/_ui/compare/CompareTables.tsx';
import { NobodyChosen } from '../../app/_ui/compare/NobodyChosen.tsx';
import { headOf } from '../../app/_ui/compare/values.ts';
import { BulkFiles, BulkWhole } from '../../app/_ui/data/BulkFiles.tsx';
import { Pager } from '../../app/_ui/table/Pager.tsx';
import { measureByCode } from '../../lib/form/measures.ts';
import { bulkNames, bulkTables } from '../../lib/publish/bulk/tables.ts';
import type { HeldReport, LetterReport } from '../../lib/queries/checks-letter.ts';
import type { AuthorityName, Observation } from '../../lib/queries/view-data.ts';

const authority: AuthorityName = {
  code: '110105',
  level: 3,
  name: { zh: '朝阳区', en: 'Chaoyang' },
  fullName: { zh: '北京市朝阳区人民政府', en: 'Government of Chaoyang' },
  parent: '110000',
  validFrom: 2020,
  validTo: null,
};

const grid = (
  <FindingGrid
    lang="zh"
    asked={{}}
    counted={{
      rows: [
        {
          authority,
          findings: 1234,
          years: { 2020: 1234 },
          held: { 2020: 'complete', 2021: 'complete', 2022: 'narrative' },
        },
      ],
      of: 1,
      findings: 1234,
    }}
    years={[2019, 2025]}
    known={[{ authority: '110105', year: 2023, url: 'https://example.org/2023' }]}
    today="2025-12-31"
    countOrder={null}
    keys={{}}
  />
);

describe('a square of the grid of findings', () => {
  const $ = load(renderToStaticMarkup(grid));
  const squares = $('tbody td').toArray();

  it.each([
    [2019, '–', '当年无此机关'],
    [2020, '1,234', ''],
    [2021, '0', '有报告，没有所列的发现'],
    [2022, '◐', '仅正文数字'],
    [2023, '◇', '已知网址，尚未读入'],
    [2024, '○', '未见报告'],
    [2025, '·', '尚未到期'],
  ])('of %d shows %s and says what it stands for', (year, sign, word) => {
    const square = $(squares[year - 2019]);
    expect(square.find('[aria-hidden], a').text()).toBe(sign);
    expect(square.find('.hidden').text()).toBe(word);
    if (word !== '') expect($('caption').text()).toContain(sign);
  });
});

describe('the files of a release', () => {
  const marked = (markup: string) => markup.includes('随软件更新');

  it('say of each whether it comes with the software, so that its bytes may change', () => {
    const $ = load(renderToStaticMarkup(<BulkFiles lang="zh" release={1} />));
    const rows = $('tbody tr').toArray();
    expect(rows.map((row) => marked($(row).text()))).toEqual(bulkNames.map((name) => 'moves' in bulkTables[name]));
    expect(marked(renderToStaticMarkup(<BulkWhole lang="zh" release={1} />))).toBe(true);
  });
});

describe('a comparison', () => {
  const shown = (year: number) => ({ shown: { year } as Observation });

  it('begins with the authority that a reader picks from the list', () => {
    const $ = load(renderToStaticMarkup(<NobodyChosen lang="en" reporting={[{ ...authority, reports: 1 }]} />));
    expect($('a').attr('href')).toBe('/en/compare?d=110105');
  });

  it('keeps the browser from restoring choices that the address does not have', () => {
    const asked = { topic: null, rule: 'level', from: undefined, to: undefined, order: null } as const;
    const controls = (
      <CompareControls lang="zh" authorities={[authority]} years={[2024]} asked={asked} order={undefined} />
    );
    expect(load(renderToStaticMarkup(controls))('form').attr('autocomplete')).toBe('off');
  });

  it('warns where its reports are of different years, and only there', () => {
    const warning = (...years: number[]) =>
      renderToStaticMarkup(<YearsDiffer lang="en" rows={years.map((year) => shown(year))} />);
    expect(warning(2024, 2019, 2024)).toContain('2019 and 2024');
    expect(warning(2024, 2024)).toBe('');
  });

  it.each([
    ['procurement-amount', '政府集中采购金额（万元）'],
    ['requests-received', '新收申请'],
    ['refusal-rate', '不予公开率'],
    ['requests-per-100k', '每十万人申请量'],
  ])('heads %s by %s: the unit once', (code, head) => {
    const measure = measureByCode(code);
    expect(measure && headOf(measure, 'zh')).toBe(head);
  });
});

describe('a letter', () => {
  const complete: HeldReport = { year: 2024, coverage: 'complete' };
  const textOnly: HeldReport = { year: 2023, coverage: 'narrative' };
  const found: LetterReport['findings'][number] = {
    check: 'balance',
    at: 'requests.new.total',
    left: '10',
    right: '11',
    severity: 'error',
    text: { zh: '句', en: 'Sentence.' },
    verdict: null,
    evidence: null,
  };
  const report = (findings: LetterReport['findings'], blank: number): LetterReport => ({
    year: 2024,
    sourceUrl: null,
    findings,
    blank,
    falseAlarms: 0,
  });
  const text = (held: readonly HeldReport[], ...reports: LetterReport[]) =>
    load(
      renderToStaticMarkup(
        <Letter
          lang="en"
          authority={authority}
          reports={reports}
          held={held}
          release={{ id: 1, publishedAt: '2026-11-22' }}
        />,
      ),
    ).text();

  it.each([
    ['no report', [], 'No report of this authority is held', 'Nothing fails'],
    ['a report of text only', [textOnly], 'there are no tables to check', 'Nothing fails'],
    ['a report in order', [complete], 'Nothing fails to add up', 'To: '],
  ])('to an authority with %s says so, and no more than was looked at', (_, held, said, unsaid) => {
    expect(text(held)).toContain(said);
    expect(text(held)).not.toContain(unsaid);
  });

  it('that is not written says how many findings were judged to be false alarms', () => {
    const judged = text([complete], { ...report([], 0), falseAlarms: 2 });
    expect(judged).toContain('Nothing fails to add up');
    expect(judged).toMatch(/false alarms: 2/);
    expect(text([complete], report([], 0))).not.toContain('false alarms');
  });

  it('counts what does not add up, and speaks of blank cells alone where there is nothing else', () => {
    expect(text([complete], report([found], 3))).toMatch(/1 place in your reports does not add up.*In addition/s);
    expect(text([complete], report([], 3))).toMatch(/cells were left unfilled.*a slash: 3\./s);
    expect(text([complete], report([], 3))).not.toMatch(/In addition|not add up/);
  });
});

describe('an amount that is many times another', () => {
  it.each([
    [10_161.4, '10,161'],
    [1 / 10_161, '1/10,161'],
  ])('%d is written %s', (times, written) => {
    expect(timesText(times, 'zh')).toBe(written);
  });
});

describe('the end of a list', () => {
  const pager = (offset: number, of: number) =>
    load(
      renderToStaticMarkup(
        <Pager lang="en" address="/en/find" keys={{ q: 'n>1' }} offset={offset} of={of} size={100} />,
      ),
    );
  it.each([
    ['of one page', 0, 10, '10 in all', []],
    ['of several', 100, 250, '101–200 of 250', ['page=1', 'page=3']],
    ['asked for beyond it', 4900, 250, '250 in all', ['page=3']],
  ])('%s tells what is shown, and leads where there is something', (_, offset, of, told, pages) => {
    const $ = pager(offset, of);
    expect($('p').text()).toContain(told);
    expect(
      $('a')
        .toArray()
        .map(
          (link) =>
            $(link)
              .attr('href')
              ?.match(/page=\d+/)?.[0],
        ),
    ).toEqual(pages);
  });
});

describe('the address of a list of findings', () => {
  it.each([
    [{ s: 'notable' }, { notes: false }],
    [
      { s: 'error', year: '2024' },
      { severity: 'error', year: 2024 },
    ],
    [
      { check: 'balance', verdict: 'open', parent: '110000' },
      { check: 'balance', verdict: 'open', parent: '110000' },
    ],
  ])('%j is read, and written again as it was', (query, asked) => {
    expect(askedFindings(query)).toMatchObject(asked);
    expect(keysOf(askedFindings(query))).toMatchObject(query);
  });
});
