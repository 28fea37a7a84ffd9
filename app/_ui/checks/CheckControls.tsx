import { findingKinds } from '../../../lib/form/notices.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { severityWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import type { Asked } from './asked.ts';

/** Findings by check, year and severity. */
export const CheckControls = ({ lang, asked, years }: { lang: Lang; asked: Asked; years: readonly number[] }) => (
  <form className="controls" action={`${checksAddress(lang)}#findings`}>
    <label>
      {say(checksWords.check, lang)}
      <select name="check" defaultValue={asked.check ?? ''}>
        <option value="">{say(checksWords.any, lang)}</option>
        {findingKinds.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[lang]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say(checksWords.year, lang)}
      <select name="year" defaultValue={asked.year ?? ''}>
        <option value="">{say(checksWords.any, lang)}</option>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
    <label>
      {say(checksWords.severity, lang)}
      <select name="s" defaultValue={asked.severity ?? ''}>
        <option value="">{say(checksWords.any, lang)}</option>
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <option key={severity} value={severity}>
            {say(severityWords[severity], lang)}
          </option>
        ))}
      </select>
    </label>
    <button type="submit">{say(checksWords.filter, lang)}</button>
  </form>
);
