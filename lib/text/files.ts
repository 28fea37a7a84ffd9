import type { Words } from '../form/types.ts';

/** Why a file could not be read, and what to do about it. */
export const fileWords = {
  'file-empty': {
    zh: '文件是空的；请重新下载或导出后再试。',
    en: 'The file is empty; download or export it again.',
  },
  'file-missing': {
    zh: '找不到或打不开这个文件（{reason}）；请核对路径和权限。',
    en: 'The file cannot be found or opened ({reason}); check its path and permissions.',
  },
  'file-too-large': {
    zh: '文件为{size} MB，超过{limit} MB 的上限；请只保留报告本身，或拆分后再试。',
    en: 'The file has {size} MB, more than the {limit} MB that are read; keep the report alone, or split the file.',
  },
  'text-too-large': {
    zh: '文字为{size} MB，超过{limit} MB 的上限；年度报告远小于此，请核对文件。',
    en: 'The text has {size} MB, more than the {limit} MB that are read; reports are far smaller, check the file.',
  },
  'too-many-pages': {
    zh: '共{count}页，超过{limit}页的上限；请只保留年度报告的各页。',
    en: 'It has {count} pages, more than the {limit} that are read; keep the pages of the report alone.',
  },
  'too-many-cells': {
    zh: '表格共有{count}个单元格，超过{limit}个的上限；年度报告的表格远小于此，请核对文件。',
    en: 'Its tables have {count} cells, more than the {limit} that are read; reports have far fewer, check the file.',
  },
  'too-many-lines': {
    zh: '文字共有{count}行，超过{limit}行的上限；年度报告远少于此，请核对文件。',
    en: 'The text has {count} lines, more than the {limit} that are read; reports have far fewer, check the file.',
  },
  'page-too-full': {
    zh: '第{page}页有{count}个字符或线条，超过{limit}个的上限；请核对文件。',
    en: 'Page {page} holds {count} signs or lines, more than the {limit} that are read; check the file.',
  },
  encrypted: {
    zh: '文件已加密；请用密码打开后另存为不加密的文件。',
    en: 'The file is encrypted; open it with its password and save it without one.',
  },
  damaged: {
    zh: '文件已损坏或不是它所称的类型（{reason}）；请重新下载后再试。',
    en: 'The file is damaged or not of the type it claims ({reason}); download it again.',
  },
  truncated: {
    zh: '文件不完整，在末尾之前中断；请重新下载。',
    en: 'The file ends too early; download it again.',
  },
  scanned: {
    zh: 'PDF 没有文字，只有扫描图像，本程序不做文字识别；请索取带文字的版本，或先做文字识别并核对。',
    en: 'The PDF holds scanned images and no text, and nothing here recognises images; ask for a version with text, or recognise and proofread it first.',
  },
  'no-character-map': {
    zh: 'PDF 的字体没有文字对照表，取出的文字不可读；请索取 Word 或网页版本，或先做文字识别并核对。',
    en: 'The fonts of the PDF do not say which characters they draw; ask for a Word file or web page, or recognise and proofread it first.',
  },
  'no-text': {
    zh: '文件没有文字；请核对是否为年度报告。',
    en: 'The file holds no text; check that it is the report.',
  },
  image: {
    zh: '文件是图片，本程序不做文字识别；请索取带文字的版本，或先做文字识别并核对。',
    en: 'The file is an image, and nothing here recognises images; ask for a version with text, or recognise and proofread it first.',
  },
  binary: {
    zh: '文件不是文字，也不是可读取的类型（可读取网页、PDF、Word、Excel、Markdown、纯文本和 ZIP）；请核对文件或重新下载。',
    en: 'The file is neither text nor a type that is read (web pages, PDF, Word, Excel, Markdown, plain text and ZIP are); check it or download it again.',
  },
  'other-type': {
    zh: '不读取{type}文件；请另存为{instead}后再试。',
    en: 'Files of the type {type} are not read; save it as {instead}.',
  },
  'not-found-page': {
    zh: '这是网站的“页面不存在”提示，不是报告（标题：{title}）；请核对地址。',
    en: 'This is the “page not found” notice of a site and no report (title: {title}); check the address.',
  },
  'archive-too-large': {
    zh: '压缩包解开后超过{limit} MB；请拆分后再试。',
    en: 'The archive unpacks to more than {limit} MB; split it.',
  },
  'archive-too-many': {
    zh: '压缩包内超过{limit}个文件；请拆分后再试。',
    en: 'The archive holds more than {limit} files; split it.',
  },
  'archive-too-deep': {
    zh: '压缩包内又有压缩包，超过{limit}层；请先解开。',
    en: 'The archive holds archives more than {limit} deep; unpack it first.',
  },
  'archive-path': {
    zh: '压缩包内的文件名“{path}”指向压缩包之外，未读取；请重新打包。',
    en: 'The archive names a file outside itself, “{path}”, which is not read; pack it again.',
  },
  'archive-empty': {
    zh: '压缩包内没有文件；请重新打包。',
    en: 'The archive holds no files; pack it again.',
  },
} satisfies Record<string, Words>;
