import { publishWords } from '../text/publish.ts';
import { say } from '../text/say.ts';
import { absolute, homeAddress, viewAddress } from '../view/addresses.ts';
import { type DrawnView, frozenLink, liveLink } from './drawn-view.ts';
import { formats, isEnding } from './formats.ts';
import { unitCode } from './units.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

const downloads = ({ spec, lang, origin }: DrawnView) =>
  Object.entries(formats).flatMap(([ending, { mediaType }]) =>
    isEnding(ending)
      ? [
          {
            '@type': 'DataDownload',
            encodingFormat: mediaType.split(';')[0],
            contentUrl: absolute(origin, viewAddress(spec, lang, ending)),
          },
        ]
      : [],
  );

const span = ({ data }: DrawnView): string | undefined => {
  const [first, last] = [data.years[0], data.years.at(-1)];
  return first === undefined ? undefined : `${first}-01-01/${last}-12-31`;
};

/** The chart as a schema.org Dataset, for search engines: version, years, places, what is measured, and every download. */
export const datasetOf = (view: DrawnView) => {
  const { model, data, measure, lang, origin } = view;
  const [unit, name] = [unitCode(measure, model.unit), measure.name[lang]];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: model.title,
    description: [model.subtitle, model.description].join(' '),
    url: liveLink(view),
    identifier: frozenLink(view),
    version: String(data.release.id),
    dateModified: data.release.publishedAt,
    inLanguage: lang === 'zh' ? 'zh-CN' : 'en',
    license: licence,
    isAccessibleForFree: true,
    ...(data.synthetic && { keywords: say(publishWords.synthetic, lang) }),
    creator: { '@type': 'Organization', name: 'Gongkai 公开', url: absolute(origin, homeAddress(lang)) },
    temporalCoverage: span(view),
    spatialCoverage: data.authorities.map((each) => ({
      '@type': 'AdministrativeArea',
      name: each.fullName[lang],
      identifier: each.code,
    })),
    variableMeasured: { '@type': 'PropertyValue', name, unitText: unit, description: measure.note?.[lang] },
    measurementTechnique: model.notes.join(' ') || undefined,
    distribution: downloads(view),
  };
};

/** JSON for a script element: no text of it can end the element. */
export const jsonLd = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
