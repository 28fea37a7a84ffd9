/** The block that a reader copies to check one number. */
export const checkNumberWords = {
  title: { zh: '核对：{measure}，{authority}，{year}年', en: 'Check: {measure}, {authority}, {year}' },
  cells: { zh: '这个数字由哪些单元格而来', en: 'The cells that the number is made of' },
  columns: {
    name: { zh: '单元格及代码', en: 'Cell and code' },
    printed: { zh: '数字', en: 'Figure' },
    raw: { zh: '原文', en: 'As printed' },
  },
  copy: { zh: '整段复制', en: 'All of it, to copy' },
  head: { zh: '核对这个数字', en: 'Check this number' },
  value: { zh: '{measure}，{authority}，{year}年：{value}', en: '{measure}, {authority}, {year}: {value}' },
  part: { zh: '{part}：{value}', en: '{part}: {value}' },
  numerator: { zh: '分子：{value}', en: 'Numerator: {value}' },
  denominator: { zh: '分母（{per}）：{value}', en: 'Denominator ({per}): {value}' },
  cell: { zh: '  {code}　{name}：{value}', en: '  {code}  {name}: {value}' },
  doubt: { zh: '未通过的校验：{checks}', en: 'Checks failed: {checks}' },
  document: { zh: '文件：{document}', en: 'Document: {document}' },
  hash: { zh: '文件 SHA-256：{hash}', en: 'SHA-256 of the document: {hash}' },
  revision: { zh: '版本：第{release}版（{date}）收录', en: 'Version: stored in release {release} ({date})' },
  report: { zh: '填好的表格：{url}', en: 'The filled-in form: {url}' },
  cite: { zh: '引用：{citation}', en: 'Cite as: {citation}' },
  unknown: { zh: '未知', en: 'unknown' },
} as const;
