import { element, text } from '../../chart/svg/element.ts';
import { heightFor, renderSvg } from '../../chart/svg/render.ts';
import type { Message } from '../../result.ts';
import { embedWords } from '../../text/embed.ts';
import { say } from '../../text/say.ts';
import { apiAddress } from '../../view/addresses.ts';
import { encodeFull } from '../../view/url.ts';
import { type DrawnView, frozenLink, liveLink } from '../drawn-view.ts';
import { embedScript, embedScriptHash } from './script.ts';
import { embedCss } from './style.ts';
import { tableHtml } from './table.ts';

const widths = { wide: { width: 720, height: 400 }, narrow: { width: 380, height: 420 } };

/** Links inside a frame open outside of it: our pages refuse to be framed. */
const outward = (svg: string): string => svg.replaceAll('<a href="', '<a target="_blank" rel="noopener" href="');

const drawing = ({ model }: DrawnView, name: keyof typeof widths): string => {
  const { width, height } = widths[name];
  const svg = renderSvg(model, {
    width,
    height: heightFor(model, height, width),
    theme: 'css',
    idPrefix: `chart-${name}`,
  });
  return outward(svg.replace('<svg ', () => `<svg class="${name}" `));
};

const pageLink = (view: DrawnView): string => (view.spec.release === null ? liveLink(view) : frozenLink(view));

const revisedLine = (view: DrawnView): string => {
  const { spec, model, lang } = view;
  if (spec.release === null) return '';
  const from = `${apiAddress(`views/${spec.measure}/revisions`)}?${encodeFull(spec, model.drawn)}`;
  return element(
    'p',
    { id: 'revised', class: 'warn', hidden: '', 'data-from': from, 'data-words': embedWords.revised[lang] },
    '',
  );
};

const foot = (view: DrawnView): string => {
  const { model, lang } = view;
  const link = element(
    'a',
    { href: pageLink(view), target: '_blank', rel: 'noopener' },
    text(say(embedWords.open, lang)),
  );
  const notes = model.notes.length ? element('p', {}, text(model.notes.join(lang === 'zh' ? '' : ' '))) : '';
  return `${notes}${revisedLine(view)}${element('p', {}, `${text(model.source)} ${link}`)}`;
};

const bodyOf = (view: DrawnView, messages: readonly Message[]): string => {
  const { model, lang } = view;
  const warnings = messages.map(({ text: words }) => element('p', { class: 'warn' }, text(words[lang])));
  const table = tableHtml(model.table, lang);
  const drawn = model.kind === 'table' ? '' : drawing(view, 'wide') + drawing(view, 'narrow');
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('h1', {}, text(model.title)),
      element('p', {}, text(model.subtitle)),
      ...(model.watermark ? [element('p', { class: 'warn' }, text(model.watermark))] : []),
      ...warnings,
    ),
    drawn,
    element(
      'details',
      model.kind === 'table' ? { open: '' } : {},
      element('summary', {}, text(say(embedWords.table, lang))),
      element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': model.table.caption }, table),
    ),
    foot(view),
  );
};

const page = (lang: DrawnView['lang'], title: string, body: string, script: string): string =>
  `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
  `<title>${text(title)}</title><style>${embedCss()}</style></head><body><main>${body}</main>${script}</body></html>`;

/** A chart as one HTML document for a frame in another site: nothing foreign, readable without script. */
export const embedOf = (view: DrawnView, messages: readonly Message[] = []): string =>
  page(view.lang, view.model.title, bodyOf(view, messages), `<script>${embedScript}</script>`);

/** The same frame, saying why there is no chart. */
export const embedProblem = (lang: DrawnView['lang'], title: string, detail: string): string =>
  page(lang, title, element('figure', {}, element('h1', {}, text(title)), element('p', {}, text(detail))), '');

/** Embeds alone may stand in a foreign frame; they load nothing and ask this site only. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src '${embedScriptHash}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');
