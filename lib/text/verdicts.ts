import type { Words } from '../form/types.ts';

/** What is wrong with a line of a file of verdicts, and what to do; the line itself is left out, the others hold. */
export const verdictWords = {
  columns: {
    zh: '表头须有 authority,year,check,at,verdict；整个文件未采用。',
    en: 'The first line must name authority,year,check,at,verdict; nothing of the file was taken.',
  },
  broken: {
    zh: '不是有效的 CSV（{reason}）；整个文件未采用。',
    en: 'This is no valid CSV ({reason}); nothing of the file was taken.',
  },
  empty: {
    zh: '“{column}”为空；请填写，这一行未采用。',
    en: 'The column {column} is empty; fill it in. The line was not taken.',
  },
  year: {
    zh: '“{value}”不是年度；请写四位数字，这一行未采用。',
    en: '“{value}” is no year; write four digits. The line was not taken.',
  },
  check: {
    zh: '没有“{value}”这项校验；代码见 /checks，这一行未采用。',
    en: 'There is no check “{value}”; /checks lists the codes. The line was not taken.',
  },
  day: {
    zh: '“{value}”不是日期；请写作 2026-01-31 或留空，这一行未采用。',
    en: '“{value}” is no day; write it as 2026-01-31 or leave it empty. The line was not taken.',
  },
} as const satisfies Record<string, Words>;
