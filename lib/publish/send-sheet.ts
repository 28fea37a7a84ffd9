import type { Lang } from '../view/spec.ts';
import { answer } from './answer.ts';
import { type Problem, problem } from './problem.ts';
import { type Sheet, type SheetEnding, sheetForms } from './sheet.ts';

/** The answer to an ending that no list has. */
export const unknownSheetForm = (lang: Lang): Problem =>
  problem('unknown-form', lang, { nearest: Object.keys(sheetForms).join(' ') });

/** Sends a list in one of its forms; `frozen` where the address names its release. */
export const sendSheet = <Row>(request: Request, sheet: Sheet<Row>, ending: SheetEnding, frozen: boolean): Response => {
  const { mediaType, write } = sheetForms[ending];
  const name = `gongkai-${sheet.stem}${sheet.lang === 'en' ? '-en' : ''}-r${sheet.release.id}.${ending}`;
  return answer(request, {
    body: write(sheet),
    mediaType,
    frozen,
    headers: {
      'Content-Disposition': `${ending === 'json' ? 'inline' : 'attachment'}; filename="${name}"`,
      'Content-Language': sheet.lang === 'zh' ? 'zh-CN' : 'en',
      'X-Robots-Tag': 'noindex',
      ...(sheet.release.synthetic && { 'X-Gongkai-Data': 'synthetic' }),
    },
  });
};
