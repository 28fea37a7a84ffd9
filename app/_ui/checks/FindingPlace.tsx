import { cellByCode } from '../../../lib/form/cells.ts';
import { placeText } from '../../../lib/text/place.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface PlaceProps {
  lang: Lang;
  authority: string;
  year: number;
  at: string;
}

/** The place of a finding in words, leading to the cell in the filled-in form where it is one. */
export const FindingPlace = ({ lang, authority, year, at }: PlaceProps) => {
  const address = reportAddress(authority, year, lang, cellByCode(at) ? at : undefined);
  return <a href={address}>{placeText(at, lang)}</a>;
};
