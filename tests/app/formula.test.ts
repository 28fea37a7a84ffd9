import { describe, expect, it } from 'vitest';
import { formulasOf } from '../../app/_ui/method/formula.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import type { Lang } from '../../lib/view/spec.ts';

describe('the formula of a measure', () => {
  it.each<[string, Lang, string[]]>([
    ['caseload', 'zh', ['本年新收申请 + 上年结转申请']],
    ['completion-rate', 'zh', ['办结总计 ÷ (本年新收申请 + 上年结转申请)']],
    ['review-correction-rate', 'zh', ['行政复议·结果纠正 ÷ (行政复议 − 行政复议·尚未审结)']],
    ['applicant-mix', 'zh', ['各部分 ÷ 本年新收申请']],
    ['outcome-mix', 'en', ['each part ÷ Total concluded this year']],
    ['rejection-reasons', 'en', ['each part ÷ (Refused + Cannot provide + Not processed)']],
    ['normative-documents', 'zh', ['规范性文件·本年新制作数量', '行政规范性文件·本年制发件数']],
  ])('of %s in %s', (code, lang, formulas) => {
    expect(formulasOf(measureByCode(code) as Measure, lang)).toEqual(formulas);
  });
});
