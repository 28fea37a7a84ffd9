import type { Words } from '../form/types.ts';

/** How exactly reports are read, as the table on the page of methods says it. */
export const accuracyWords = {
  lead: {
    zh: '每种文件、每版表格，读出的每一格与印着的逐格比对：读对；没有读出，但注明了缘由；与印刷不同，但有校验说明；与印刷不同而没有任何说明。最后一种一格也不应有。',
    en: 'For each kind of file and each edition of the form, every cell read is compared with what is printed: read right; not read, with the reason stated; read otherwise, with a finding that says so; read otherwise without a word. Of the last there should be none.',
  },
  real: {
    zh: '真实报告{n}份，印着的数字逐格已知（{date}测）',
    en: '{n} published reports whose figures are known (measured on {date})',
  },
  random: {
    zh: '随机生成的报告{n}份，带有真实报告中见过的各种毛病：每种文件和排法各{seeds}份（{date}测）',
    en: '{n} generated reports with the faults met in published ones, {seeds} in each layout and file type (measured on {date})',
  },
  kind: { zh: '文件', en: 'File' },
  edition: { zh: '版本', en: 'Edition' },
  reports: { zh: '报告', en: 'Reports' },
  exact: { zh: '全部读对', en: 'All right' },
  cells: { zh: '格', en: 'Cells' },
  right: { zh: '读对', en: 'Right' },
  absent: { zh: '缺，有缘由', en: 'Absent, with reason' },
  doubtful: { zh: '存疑，有说明', en: 'Doubtful, with finding' },
  wrong: { zh: '错而未说明', en: 'Silently wrong' },
} as const satisfies Record<string, Words>;

/** The kinds of files by which reading is measured. */
export const fileKindWords: Record<string, Words> = {
  doc: { zh: '旧版 Word 文档', en: 'old Word' },
  docx: { zh: 'Word 文档', en: 'Word' },
  rtf: { zh: 'RTF 文档', en: 'rich text' },
  html: { zh: '网页', en: 'web page' },
  markdown: { zh: 'Markdown 文本', en: 'Markdown' },
  pdf: { zh: 'PDF，表格有线', en: 'PDF with lines' },
  'pdf-without-lines': { zh: 'PDF，表格无线', en: 'PDF without lines' },
  text: { zh: '文本，列分明', en: 'text with columns' },
  'text-torn': { zh: '文本，行列已散', en: 'text without columns' },
  xlsx: { zh: 'Excel 表格', en: 'Excel' },
  zip: { zh: '压缩包', en: 'archive' },
};
