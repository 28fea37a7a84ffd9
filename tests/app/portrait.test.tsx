import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PortraitFindings } from '../../app/_ui/portrait/Findings.tsx';
import { worthDrawing } from '../../app/_ui/portrait/portrait-views.ts';
import { below } from '../../app/_ui/portrait/Relatives.tsx';
import { ReportYears } from '../../app/_ui/portrait/ReportYears.tsx';
import { Breaking } from '../../app/_ui/report/Breaking.tsx';
import { sentenceBesideName } from '../../app/_ui/report/Findings.tsx';
import { worthFlow } from '../../app/_ui/report/flow.ts';
import type { ChartModel } from '../../lib/chart/model.types.ts';
import type { Report, ReportLine } from '../../lib/queries/reports.ts';
import type { AuthorityName, Level } from '../../lib/queries/view-data.ts';

const authority = (code: string, level: Level): AuthorityName => ({
  code,
  level,
  name: { zh: `某${code}`, en: `Some ${code}` },
  fullName: { zh: `某${code}`, en: `Some ${code}` },
  parent: null,
  validFrom: null,
  validTo: null,
});

const draw = (element: React.ReactElement) => load(renderToStaticMarkup(element));

const held = (year: number, deadlineDays: number) =>
  ({
    year,
    edition: '2021',
    coverage: 'complete',
    checks: { passed: 49, failed: 0 },
    document: { publishedOn: '2024-04-01', sourceUrl: null },
    deadlineDays,
  }) as ReportLine;

describe('the reports of an authority by year', () => {
  const $ = draw(
    <ReportYears
      lang="en"
      authority={authority('110105', 3)}
      reports={[held(2022, -2), held(2023, 1), held(2024, 5)]}
      years={[2020, 2024]}
      known={[{ authority: '110105', year: 2021, url: 'https://example.org/2021' }]}
    />,
  );
  it.each([
    [2020, 'no report found'],
    [2021, 'address known, not read'],
    [2022, 'on time'],
    [2023, '1 day late'],
    [2024, '5 days late'],
  ])('of %d says “%s”', (year, text) => {
    expect($(`tbody tr:nth-child(${year - 2019})`).text()).toContain(text);
  });
  it.each([
    [{ passed: 49, failed: 0 }, 0, '49项全部通过'],
    [{ passed: 48, failed: 0 }, 1, '通过48项，另有1处存疑'],
    [{ passed: 45, failed: 2 }, 2, '通过45项，未过2项'],
  ])('set doubts beside checks that passed: %o and %d findings', (checks, findings, text) => {
    const report = { ...held(2024, -2), checks, findings };
    const years = { reports: [report], years: [2024], known: [] };
    const drawn = draw(<ReportYears lang="zh" authority={authority('110105', 3)} {...years} />);
    expect(drawn('tbody td:nth-child(5)').text()).toBe(text);
  });
  it('lead to a published report that was not read', () => {
    expect($('a[href="https://example.org/2021"]')).toHaveLength(1);
  });
});

describe('what lies below an authority', () => {
  it('keeps a subdistrict out of the departments', () => {
    const [county, bureau, subdistrict] = [authority('110105', 3), authority('110105-x', 4), authority('110105-y', 5)];
    expect(below([county, bureau, subdistrict])).toEqual({
      governments: [county],
      departments: [bureau],
      townships: [subdistrict],
    });
  });
});

describe('what does not add up', () => {
  it.each([
    [true, 'The checks found nothing'],
    [false, 'there are no tables to check'],
  ])('with tables %s: %s', (checked, text) => {
    const found = { findings: [], of: 0 };
    expect(draw(<PortraitFindings lang="en" code="110105" checked={checked} found={found} />).text()).toContain(text);
  });
});

describe('where nothing was found', () => {
  it('the letter promises no findings', () => {
    const link = draw(<PortraitFindings lang="zh" code="110105" checked found={{ findings: [], of: 0 }} />)('a');
    expect(link.text()).not.toContain('发现');
  });
});

describe('a finding', () => {
  it.each([
    ['“复议诉讼合计”：2020年为11，2021年为0。', '2020年为11，2021年为0。'],
    ['“收支平衡”（总计）：不同。', '“收支平衡”（总计）：不同。'],
  ])('%s does not say the name of its check twice', (zh, shown) => {
    expect(sentenceBesideName({ check: 'disputes-sum', text: { zh, en: '' } }, 'zh')).toBe(shown);
  });
});

describe('a chart of an authority', () => {
  const model = (kind: string, points: { value: number | null; small: boolean }[]) =>
    ({ kind, series: [{ points }] }) as unknown as ChartModel;
  const [many, few] = [
    { value: 0.5, small: false },
    { value: 0.5, small: true },
  ];
  it.each([
    ['is drawn as a line of two years', model('line', [many, few]), true],
    ['is not drawn as a line of one year', model('line', [many]), false],
    ['is drawn as the parts of one year', model('stack', [many]), true],
    ['is not drawn as the parts of three requests', model('stack', [few, few]), false],
  ])('%s', (_, drawn, worth) => {
    expect(worthDrawing(drawn)).toBe(worth);
  });
});

describe('the flow of a report', () => {
  it('is not drawn of what is carried over alone', () => {
    const report = { edition: '2019', coverage: 'complete', figures: {}, doubts: [], checks: {} } as unknown as Report;
    expect(worthFlow(report)).toBe(false);
  });
});

describe('a long heading', () => {
  it.each([
    ['淮安市洪泽区人民政府2023年政府信息公开工作年度报告', '淮安市洪泽区人民政府|2023年|政府信息公开|工作年度报告'],
    ['三、收到和处理政府信息公开申请情况', '三、收到和处理|政府信息公开申请情况'],
    ['3. Requests received and handled', '3. Requests received and handled'],
    ['本年处理决定数量', '本年处理决定|数量'],
    ['本年新制作数量', '本年|新制作|数量'],
    ['对外公开总数量', '对外公开|总数量'],
    ['其他对外管理服务事项', '其他对外|管理|服务事项'],
    ['规范性文件', '规范性文件'],
    ['本机关不掌握相关政府信息', '本机关不掌握|相关政府信息'],
    ['要求行政机关确认或重新出具已获取信息', '要求行政机关确认|或重新出具|已获取信息'],
  ])('%s breaks between its parts', (text, parts) => {
    expect(
      renderToStaticMarkup(<Breaking text={text} />)
        .replaceAll(/<\/?span[^>]*>/g, '')
        .replaceAll('<wbr/>', '|'),
    ).toBe(parts);
  });
});
