import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../lib/ingest/document.ts';
import { reportAuthority, reportYear } from '../../lib/ingest/identity.ts';
import { yearOf as yearIn } from '../../lib/ingest/period.ts';
import { headOfDocument, issuerOf } from '../../lib/ingest/title.ts';
import { authorities } from './known.ts';

const source = (lines: readonly string[], title: string | null = null): SourceDocument => ({
  mediaType: 'text/plain',
  title,
  publishedOn: null,
  parts: lines.map((text) => ({ kind: 'text', text })),
});

const named = (title: string, authority?: string, file = 'x') =>
  reportAuthority({ title, issuer: issuerOf(title), near: [] }, { file, authority }, authorities, yearIn(title));

describe('the authority', () => {
  it.each([
    ['2019年北京市朝阳区人民政府政府信息公开工作年度报告', '110105'],
    ['北京市朝阳区政府信息公开2020年度报告', '110105'],
    ['二〇二一年北京市西城区人民政府信息公开工作年度报告', '110102'],
    ['辽宁省朝阳市人民政府2022年政府信息公开工作年度报告', '211300'],
    ['2024年上海市科委政府信息公开工作年度报告', '310000-science-technology-commission'],
    ['关于沭阳县人民政府2022年度政府信息公开工作情况的报告', '321322'],
    ['沭阳县人民政府关于2022年度政府信息公开工作情况的报告', '321322'],
    ['2023年度淮安市政府信息公开工作年度报告', '320800'],
    ['２０２３年淮安市人民政府政府信息公开工作年度报告'.normalize('NFKC'), '320800'],
    ['二〇二三年度淮安市人民政府政府信息公开工作年度报告', '320800'],
    ['二O二三年度淮安市人民政府政府信息公开工作年度报告', '320800'],
    ['中共淮安市委淮安市人民政府2023年政府信息公开工作年度报告', '320800'],
    ['江西省南昌市东湖区2022年政府信息公开工作年度报告', '360102'],
    ['福建省鼓楼区人民政府2022年政府信息公开工作年度报告', '350102'],
    ['南通市崇川区人民政府2019年政府信息公开工作年度报告', '320602'],
    ['南通市崇川区人民政府2020年政府信息公开工作年度报告', '320613'],
    ['三明市三元区人民政府2020年政府信息公开工作年度报告', '350403'],
    ['三明市三元区2021年政府信息公开工作年度报告', '350404'],
    ['2022年上海市人民政府办公厅政府信息公开工作年度报告', '310000-general-office'],
    ['北京市朝阳区人民政府2023年法治政府建设暨政府信息公开工作年度报告', '110105'],
  ])('of %s is %s', (title, code) => {
    expect(named(title)).toMatchObject({ authority: { code }, findings: [] });
  });

  it.each([
    ['a department that is not listed', '北京市东城区财政局2021年政府信息公开工作年度报告'],
    ['a name that several places have', '鼓楼区人民政府2022年政府信息公开工作年度报告'],
    ['no name', '2021年政府信息公开工作年度报告'],
    ['the office of a government, a department', '淮安市人民政府办公室2023年政府信息公开工作年度报告'],
    ['the office of a government that reports on it', '淮安市人民政府办公室关于2023年政府信息公开工作的报告'],
    ['a place of two codes without a year', '南通市崇川区人民政府政府信息公开工作年度报告'],
  ])('stays open for %s', (_, title) => {
    const { authority, findings } = named(title);
    expect(authority).toBeNull();
    expect(findings).toMatchObject([{ check: 'identity', at: 'title' }]);
  });

  it('stays open for a misprint, and names the likeliest first', () => {
    const { authority, findings } = named('沐阳县人民政府2025年政府信息公开工作年度报告');
    expect(authority).toBeNull();
    expect(findings[0]?.candidates?.[0]).toBe('321322 沭阳县人民政府');
  });

  it('is the option’s where the title settles nothing, and the title’s where they differ', () => {
    expect(named('沐阳县人民政府2025年政府信息公开工作年度报告', '321322').authority?.code).toBe('321322');
    expect(named('沭阳县人民政府2025年政府信息公开工作年度报告', '110105')).toMatchObject({
      authority: { code: '321322' },
      findings: [{ check: 'identity' }],
    });
  });

  it.each([
    ['淮安市2023年年报.pdf', '320800'],
    ['2023淮安市年度报告.pdf', '320800'],
    ['2023年度淮安市人民政府报告（定稿）.docx', '320800'],
    ['/a/淮安市人民政府2023年政府信息公开年报.pdf', '320800'],
    ['淮安市2023.html', '320800'],
    ['huaian-2023.pdf', undefined],
    ['Huaian City 2023 annual report.pdf', undefined],
    ['淮安市财政局2023年年报.pdf', undefined],
  ])('is taken from a file named %s where the title names none', (file, code) => {
    expect(named('政府信息公开工作年度报告', undefined, file).authority?.code).toBe(code);
  });

  it('that was not there in the year is a finding', () => {
    expect(named('三明市梅列区人民政府2022年政府信息公开工作年度报告')).toMatchObject({
      authority: { code: '350402' },
      findings: [{ check: 'identity', left: '三明市梅列区人民政府', right: '—2020' }],
    });
    expect(named('三明市梅列区人民政府2020年政府信息公开工作年度报告').findings).toEqual([]);
  });

  it('is taken from the printed title, not from one that a mirror wrote over the page', () => {
    const head = headOfDocument(
      source(['2022年北京市海淀区人民政府政府信息公开工作年度报告'], '某某网2022年政府信息公开工作年度报告'),
    );
    expect(reportAuthority(head, { file: 'x' }, authorities).authority?.code).toBe('110108');
  });

  it('is read from a title set in two lines', () => {
    const head = headOfDocument(source(['2024 年上海市科委政府信息公开工作', '年度报告', '一、总体情况']));
    expect(head.title).toBe('2024年上海市科委政府信息公开工作年度报告');
  });
});

describe('a title among other lines of a page', () => {
  const titleOf = (lines: readonly string[], declared: string | null = null) =>
    headOfDocument(source(lines, declared)).title;
  const title = '北京市海淀区人民政府2023年政府信息公开工作年度报告';
  const menu = Array.from({ length: 60 }, (_, at) => `栏目${at}`);

  it.each([
    ['the path to the page', ['当前位置:首页 > 政务公开 > 政府信息公开年报', title], null, title],
    ['a long menu', [...menu, '政府信息公开年报', '政府信息公开指南', title], null, title],
    ['reports of other years', [title.replace('2023', '2024'), title], `${title}_海淀区`, title],
    [
      'a year set above the name',
      ['2020年度', '某县人民政府', '政府信息公开工作年度报告'],
      null,
      /^2020年度某县人民政府/,
    ],
    ['a date above it', ['2024年1月20日', '政府信息公开工作年度报告'], null, '政府信息公开工作年度报告'],
  ])('is found beside %s', (_, lines, declared, expected) => {
    expect(titleOf(lines, declared)).toMatch(expected);
  });

  it.each([
    ['one name beside it', ['南昌市东湖区人民政府'], '360102'],
    ['links to several places beside it', ['北京市海淀区', '北京市朝阳区'], undefined],
  ])('without a name is settled by %s only', (_, lines, code) => {
    const head = headOfDocument(source([...lines, '2023年政府信息公开工作年度报告']));
    expect(reportAuthority(head, { file: 'x' }, authorities).authority?.code).toBe(code);
  });

  it('names one of several places where a line beside it writes that one in full', () => {
    const head = headOfDocument(source(['发布机构：', '南昌市东湖区人民政府', '东湖区2023年政府信息公开工作年度报告']));
    expect(reportAuthority(head, { file: 'x' }, authorities)).toMatchObject({ authority: { code: '360102' } });
  });
});

describe('the year', () => {
  const yearOf = (lines: readonly string[], told: { file?: string; year?: number; sourceUrl?: string } = {}) => {
    const document = source(lines);
    return reportYear(document, headOfDocument(document), { file: 'x.html', ...told });
  };
  const period = '本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。';

  it.each([
    ['the title', ['某县人民政府2023年政府信息公开工作年度报告'], {}, 2023],
    ['a title in Chinese digits', ['某县人民政府二〇二二年政府信息公开工作年度报告'], {}, 2022],
    ['a title with letters for zeros', ['某县人民政府二O二二年政府信息公开工作年度报告'], {}, 2022],
    ['a title in wide digits', ['某县人民政府２０２２年政府信息公开工作年度报告'], {}, 2022],
    ...['数据统计时间从2021年1月至12月', '统计期限为2021年度（1月1日至12月31日）', '统计期限：2021.1.1-2021.12.31'].map(
      (line): [string, string[], object, number] => [line, ['某县人民政府政府信息公开工作年度报告', line], {}, 2021],
    ),
    ['the period', ['某县人民政府政府信息公开工作年度报告', period], {}, 2021],
    ['the file name', ['政府信息公开工作年度报告'], { file: '/a/2020-report.html' }, 2020],
    ['the option', ['政府信息公开工作年度报告'], { year: 2024 }, 2024],
  ])('comes from %s', (_, lines, told, year) => {
    expect(yearOf(lines, told)).toEqual({ year, findings: [] });
  });

  it('is in doubt where its period ends in another', () => {
    const made = yearOf(['某县人民政府政府信息公开工作年度报告', '统计期限自2021年1月1日起至2022年12月31日止。']);
    expect(made).toMatchObject({ year: 2021, findings: [{ check: 'year', left: '2021', right: '2022' }] });
  });

  it('is not the date in an address or a file name', () => {
    expect(yearOf(['政府信息公开工作年度报告'], { file: 't20210310_2303792.html' }).year).toBeNull();
  });

  const list = ['2022年政府信息公开工作年度报告', '2021年政府信息公开工作年度报告'];
  const undated = '北京市海淀区人民政府政府信息公开工作年度报告';

  it.each([
    ['the period’s below a list of other years', [...list, undated, period.replaceAll('2021', '2023')], 2023, 0],
    [
      'in doubt where the period’s stands in the list',
      ['2021年政府信息公开工作年度报告', `2022年${undated}`, period],
      2021,
      1,
    ],
    ['in doubt where another title alone says it', [list[0] ?? '', undated], 2022, 1],
    ['open where several other titles say one', [...list, undated], null, 0],
  ])('is %s', (_, lines, year, doubts) => {
    const made = yearOf(lines);
    expect(made.year).toBe(year);
    expect(made.findings.map(({ check }) => check)).toEqual(Array.from({ length: doubts }, () => 'year'));
  });

  it('is the title’s, with a finding for every place that says another', () => {
    const { year, findings } = yearOf(['某县人民政府2022年政府信息公开工作年度报告', period], { year: 2023 });
    expect(year).toBe(2022);
    expect(findings).toMatchObject([
      { check: 'year', left: '2022', right: '2021' },
      { check: 'year', left: '2022', right: '2023' },
    ]);
  });
});
