import { cellsOfPoint } from '../chart/values.ts';
import { publishWords } from '../text/publish.ts';
import { say } from '../text/say.ts';
import { zipOf } from './archive.ts';
import { codeBookCsv } from './code-book.ts';
import { csvOf, csvText } from './csv.ts';
import type { DrawnView } from './drawn-view.ts';
import { fileName } from './file-name.ts';
import { citationGuide, columnGuide, notesGuide, stateGuide } from './guide.ts';
import { rowsOf } from './rows.ts';

const paragraph = (head: string, lines: readonly string[]) => `## ${head}\n\n${lines.join('\n')}\n`;
const listed = (rows: readonly (readonly string[])[]) =>
  rows.map(([key, ...rest]) => `- \`${key}\`: ${rest.join(' – ')}`);

const readMe = (view: DrawnView): string => {
  const { lang, model } = view;
  const [, ...notes] = notesGuide(view).map(([text]) => `${text}`);
  const cited = citationGuide(view).map(([name, text]) =>
    text?.includes('\n') ? `\`\`\`\n${text}\n\`\`\`\n` : `${name}${name ? ': ' : ''}${text}\n`,
  );
  return [
    `# ${model.title}\n`,
    `${notes.join('\n\n')}\n`,
    paragraph(say(publishWords.columns, lang), listed(columnGuide(view))),
    paragraph(say(publishWords.states, lang), listed(stateGuide(view))),
    paragraph(say(publishWords.citation, lang), cited),
  ].join('\n');
};

/** A view as an archive: its rows, the code book of the cells it uses, the states, and a README with citation and licence. */
export const zipViewOf = (view: DrawnView): Uint8Array<ArrayBuffer> => {
  const used = new Set(rowsOf(view).flatMap(({ point }) => cellsOfPoint(point)));
  return zipOf({
    'README.md': readMe(view),
    'code-book.csv': codeBookCsv(used),
    'states.csv': csvText([['state', 'meaning'], ...stateGuide(view)]),
    [fileName(view, 'csv')]: csvOf(view),
  });
};
