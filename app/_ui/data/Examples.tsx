import { site } from '../../../lib/site.ts';
import { absolute, reportApiAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const examplesOf = (csv: string, report: string): readonly { name: string; code: string }[] => [
  { name: 'curl', code: `curl -O '${csv}'\ncurl '${report}'` },
  { name: 'Python', code: `import pandas\nfigures = pandas.read_csv("${csv}")` },
  { name: 'R', code: `figures <- read.csv("${csv}", fileEncoding = "UTF-8-BOM")` },
  { name: 'Excel', code: `=WEBSERVICE("${report}")` },
];

/** The same figures fetched from four tools. */
export const Examples = ({ lang, code, year }: { lang: Lang; code: string; year: number }) => {
  const csv = absolute(site.origin, viewAddress(defaultView('disclosure-rate'), lang, 'csv'));
  const report = absolute(site.origin, reportApiAddress(code, year));
  return examplesOf(csv, report).map(({ name, code: text }) => (
    <section key={name}>
      <h3>{name}</h3>
      <pre>{text}</pre>
    </section>
  ));
};
