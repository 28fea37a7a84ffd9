import type { Ending } from '../view/addresses.ts';
import { encodeView } from '../view/url.ts';
import type { DrawnView } from './drawn-view.ts';

const longest = 120;

/** Only letters, digits, dot, dash and underscore reach a header; everything else becomes a dash. */
const plain = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/([-.])[-.]+/g, '$1')
    .replace(/^[-.]+|[-.]+$/g, '');

/** A name that says which view the file holds: `gongkai-refusal-rate-d-110105-y-2019-2024-r7.csv`. */
export const fileName = ({ spec, output, lang, data }: DrawnView, ending: Ending): string => {
  const view = encodeView({ ...spec, release: null }, output, lang);
  const stem = ['gongkai', spec.measure, lang === 'en' ? 'en' : '', view, `r${data.release.id}`];
  return `${plain(stem.filter(Boolean).join('-')).slice(0, longest)}.${ending}`;
};
