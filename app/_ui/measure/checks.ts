import type { Measure } from '../../../lib/form/measure-types.ts';
import { checkAddress } from '../../../lib/view/addresses.ts';
import { kindOfView } from '../../../lib/view/choices.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';

/** Where a report's number of this measure, or what a view shows of it, is taken apart. */
export const checksOf = (spec: ViewSpec, measure: Measure, lang: Lang) => (authority: string, year: number) =>
  checkAddress(measure.code, authority, year, lang, { ...spec, kind: kindOfView(spec) });
