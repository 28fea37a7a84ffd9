import { element } from '../../chart/svg/element.ts';
import { absolute, embedAddress, frozenEmbedAddress } from '../../view/addresses.ts';
import type { DrawnView } from '../drawn-view.ts';

/** The height of the frame before the chart has told its own. */
export const frameHeight = 560;

/** The address of the embed, live or frozen, whole. */
export const embedLink = ({ spec, model, lang, origin }: DrawnView, frozen: boolean): string =>
  absolute(
    origin,
    frozen ? frozenEmbedAddress(spec, model.drawn, lang) : embedAddress({ ...spec, release: null }, lang),
  );

const follow = (origin: string): string =>
  `<script>addEventListener('message',(event)=>{if(event.origin!=='${origin}'||!event.data||event.data.type!=='gongkai-height')return;for(const frame of document.querySelectorAll('iframe'))if(frame.contentWindow===event.source)frame.style.height=Math.min(4000,Number(event.data.height)||${frameHeight})+'px'})</script>`;

/** What a newsroom copies into its page: the frame, and a listener that gives it the height of the chart. */
export const frameHtml = (view: DrawnView, frozen: boolean, listener = true): string =>
  element(
    'iframe',
    {
      src: embedLink(view, frozen),
      title: view.model.title,
      loading: 'lazy',
      width: '100%',
      height: `${frameHeight}`,
      style: 'border:0;width:100%',
    },
    '',
  ) + (listener ? follow(view.origin) : '');
