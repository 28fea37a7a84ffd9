import type { Districts } from '../../../lib/queries/districts.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { viewAddress } from '../../../lib/view/addresses.ts';
import { mostAuthorities } from '../../../lib/view/params.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';

interface DistrictLinksProps {
  lang: Lang;
  spec: ViewSpec;
  districts: readonly Districts[];
}

const words = ({ of, codes }: Districts) =>
  of > codes.length ? measureWords.someDistricts : measureWords.allDistricts;

/** The view of the governments below one of those drawn, or below the parent of one, instead of those drawn. */
export const DistrictLinks = ({ lang, spec, districts }: DistrictLinksProps) =>
  districts.length > 0 && (
    <details className="context-list" id="districts">
      <summary>{say(measureWords.districts, lang)}</summary>
      <p className="note">{say(measureWords.districtsRule, lang, { most: mostAuthorities })}</p>
      <ul className="codes">
        {districts.map((each) => (
          <li key={each.parent.code}>
            <a href={viewAddress({ ...spec, authorities: each.codes }, lang)} rel="nofollow">
              {say(words(each), lang, { name: each.parent.name[lang], n: each.of, shown: each.codes.length })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
