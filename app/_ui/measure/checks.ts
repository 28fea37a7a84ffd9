import type { Measure } from '../../../lib/form/measure-types.ts';
import { checkAddress } from '../../../lib/view/addresses.ts';
import { kindOfView } from '../../../lib/view/choices.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';

/** Where a report's number of this measure is taken apart; null where a row holds parts, whose cells are linked themselves. */
export const checksOf = (spec: ViewSpec, measure: Measure, lang: Lang) =>
  measure.kind === 'composition' || spec.breakdown || kindOfView(spec) === 'flow'
    ? undefined
    : (authority: string, year: number) => checkAddress(measure.code, authority, year, lang, spec.release);
