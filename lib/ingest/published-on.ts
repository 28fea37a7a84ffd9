import type { Line } from './lines.ts';

const dated =
  /(?:发布|公开|发文|成文|生成|上网)(?:日期|时间)\s*[:：]?\s*(20\d\d)\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/;

/** The date of publication printed on the page, as ISO text. */
export const publishedOn = (lines: readonly Line[]): string | null => {
  for (const line of lines)
    for (const cell of line.cells) {
      const found = cell.text.match(dated);
      if (found) return `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
    }
  return null;
};
