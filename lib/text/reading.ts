import type { Words } from '../form/types.ts';

/** Sentences of the findings that reading one report can make. */
export const readingWords = {
  sum: {
    zh: '“{place}”：所列各项相加为{left}，表中为{right}。',
    en: '“{place}”: the items printed add up to {left}, and the table prints {right}.',
  },
  balance: {
    zh: '“{name}”（{column}）：本年新收与上年结转共{left}件，办结总计与结转下年度共{right}件。',
    en: '“{name}” ({column}): {left} requests were received and carried in, {right} concluded and carried over.',
  },
  bound: {
    zh: '“{name}”（{column}）：结转下年度的{left}件多于本年新收与上年结转之和{right}件。',
    en: '“{name}” ({column}): {left} requests carried over are more than the {right} received and carried in.',
  },
  unit: {
    zh: '单元格印为“{raw}”，单位与表列不同；按表列单位记为{value}。',
    en: 'The cell prints “{raw}”, in another unit than the column; its value in the unit of the form is {value}.',
  },
  fraction: {
    zh: '“{raw}”不是整数，未取值；请核对原表。',
    en: '“{raw}” is no integer and was not taken; check the printed table.',
  },
  negative: {
    zh: '“{raw}”为负数，只有“本年增/减”可以为负；按原表保留。',
    en: '“{raw}” is negative, which only the yearly change may be; it is kept as printed.',
  },
  'too-large': {
    zh: '“{raw}”大于可记录的件数，未取值；请核对原表。',
    en: '“{raw}” is larger than any count can be and was not taken; check the printed table.',
  },
  unreadable: {
    zh: '单元格印为“{raw}”，不能读作一个数，未取值。',
    en: 'The cell prints “{raw}”, which cannot be read as one number; no value was taken.',
  },
  blank: {
    zh: '表{table}有{left}个单元格空白或以“-”“/”填写，不作0处理。',
    en: '{left} {left|cell|cells} of table {table} {left|is|are} blank, a dash or a slash; {left|it is|they are} not taken as 0.',
  },
  rowMissing: {
    zh: '表{table}未印{left}行：{rows}。',
    en: 'Table {table} does not print {left} rows: {rows}.',
  },
  tableMissing: {
    zh: '未找到表{table}（{name}）的任何行；如为图片或附件，请另行提供。',
    en: 'No row of table {table} ({name}) was found; if it is an image or an annex, provide it as a file.',
  },
  blockMissing: {
    zh: '表二未印“{name}”部分。',
    en: 'Table 2 does not print the part “{name}”.',
  },
  editionYear: {
    zh: '{year}年的报告使用{edition}年版表格，该年度应使用{due}年版。',
    en: 'The report for {year} uses the form of {edition}; the form in force is that of {due}.',
  },
  editionMixed: {
    zh: '表格同时印有两个版本的名称：{edition}年版{left}处，另一版{right}处；按{edition}年版读取。',
    en: 'The tables print labels of both editions: {left} of {edition}, {right} of the other; read as {edition}.',
  },
  editionUnknown: {
    zh: '表格没有能区分版本的名称，按年度视为{edition}年版。',
    en: 'No label tells the edition of the form; by the year it is taken to be that of {edition}.',
  },
  editionCell: {
    zh: '“{rows}”不属于{edition}年版表格，按所印保留。',
    en: '“{rows}” is not on the form of {edition}; it is kept as printed.',
  },
  misprint: {
    zh: '行名印为“{printed}”，按最接近的“{label}”读取；请核对。',
    en: 'The row is printed “{printed}” and was read as the nearest label, “{label}”; check it.',
  },
  unclearLabel: {
    zh: '行名“{printed}”与{left}行同样接近（{rows}），未取值。',
    en: 'The label “{printed}” fits {left} rows equally ({rows}); no value was taken.',
  },
  counted: {
    zh: '{place}印有{left}个数，表列{right}列；空白处按所印位置保留。',
    en: '{place} prints {left} values for {right} columns; blanks keep their printed places.',
  },
  unproven: {
    zh: '{place}的{left}个数分印于数行，求和不能证明其位置；按所印顺序取值，请核对。',
    en: 'The {left} values of {place} are printed over several lines and no sum proves their columns; they are taken in order, check them.',
  },
  unknownColumns: {
    zh: '{place}印有{left}个数，表列{right}列，位置不能确定，未取值。',
    en: '{place} prints {left} values for {right} columns, and their places cannot be told; no value was taken.',
  },
  twice: {
    zh: '{place}印了不止一次而数字不同，未取值。',
    en: '{place} is printed more than once with different numbers; no value was taken.',
  },
  inferredRow: {
    zh: '“{place}”的数字与行名分离，按阅读顺序和求和关系只有一种排法，据此取值。',
    en: 'The values of “{place}” stand apart from their label; reading order and the sums of the form allow one placement, which was taken.',
  },
  pageNumber: {
    zh: '{place}的数字之间夹有一个页码，只有去掉它求和关系才成立，据此取值。',
    en: 'A page number stands among the values of {place}; the sums hold only without it, and so it was left out.',
  },
  ambiguousRow: {
    zh: '“{place}”的数字与行名分离，有{left}种排法，未取值。',
    en: 'The values of “{place}” stand apart from their label and have {left} possible placements; no value was taken.',
  },
  extraRow: {
    zh: '“{printed}”不是表格所列的行，作为附加行保留，不计入任何单元格。',
    en: '“{printed}” is no row of the form; it is kept as an extra row and counts in no cell.',
  },
  loose: {
    zh: '有{left}行数字找不到行名，未取值。',
    en: '{left} lines of numbers have no label that could be found; their values were not taken.',
  },
  yearDiffers: {
    zh: '{source}所示年度为{right}，标题等更可信之处为{left}；按{left}年处理。',
    en: 'The {source} says {right}, a more trusted place says {left}; the report is taken to be for {left}.',
  },
  yearFromList: {
    zh: '标题没有年度，{left}年取自页上另一标题；请核对，或以 --year 指明。',
    en: 'The title names no year; {left} is taken from another title on the page. Check it, or name the year with --year.',
  },
  authorityNear: {
    zh: '标题所印“{left}”不在机关名录中，与“{right}”相近；请以 --authority 确认。',
    en: 'The title prints “{left}”, which is no known authority but close to “{right}”; settle it with --authority.',
  },
  authorityUnknown: {
    zh: '不能从标题“{left}”认出机关；请以 --authority 指明代码。',
    en: 'The authority cannot be told from the title “{left}”; name its code with --authority.',
  },
  authorityGone: {
    zh: '“{left}”在{year}年并不存在（只在{right}）；请核对年度，或以 --authority 指明当年的机关。',
    en: '“{left}” was not there in {year} (only {right}); check the year, or name the authority of that year with --authority.',
  },
  authorityDiffers: {
    zh: '标题所印为“{left}”，指定的是“{right}”；按标题处理。',
    en: 'The title names “{left}”, the option “{right}”; the title is followed.',
  },
  narrativeDiffers: {
    zh: '正文“{quote}”为{left}，表中“{name}”为{right}。',
    en: 'The text says {left} (“{quote}”), the table prints {right} for “{name}”.',
  },
  narrativeOffice: {
    zh: '正文“{quote}”说的是{scope}，为{left}；表中“{name}”为{right}，口径不同。',
    en: 'The text (“{quote}”) speaks of {scope}: {left}; the table prints {right} for “{name}”, which counts otherwise.',
  },
  late: {
    zh: '发布于{on}，期限为{due}。',
    en: 'Published on {on}; due by {due}.',
  },
} as const satisfies Record<string, Words>;

/** Sentences of refusals: what is wrong with the file and what to do. */
export const refusalWords = {
  empty: {
    zh: '文件没有文字。请确认下载完整；扫描件需先转为文字。',
    en: 'The file holds no text. Check that it was downloaded in full; a scan must be turned into text first.',
  },
  'no-tables': {
    zh: '文中没有表格，也没有年报表格的行名。请提供载有表格的页面或附件。',
    en: 'There is no table and no row of the form in the text. Provide the page or annex that has the tables.',
  },
  'other-form': {
    zh: '表格不是政府信息公开工作年度报告的统一格式，未找到任何行名。请确认文件。',
    en: 'The tables are not those of the uniform annual report: none of its rows was found. Check the file.',
  },
  'several-reports': {
    zh: '文件里有不止一份报告：各节标题和若干行印了两次而数字不同。请拆开，每份报告一个文件。',
    en: 'The file holds more than one report: headings and rows are printed twice with different numbers. Split it, one report a file.',
  },
  interpretation: {
    zh: '这是对年度报告的解读，不是报告本身。请提供载有表格的报告。',
    en: 'This explains an annual report and is not the report itself. Provide the report that has the tables.',
  },
  'other-content': {
    zh: '文件名所示的类型与内容不符：内容只是没有年报表格的文字。请重新下载原文件。',
    en: 'The file is not of the type that its name says: it is text without the tables of the form. Download the original again.',
  },
  'old-form': {
    zh: '这是{year}年度的报告，使用旧条例的统计表；本站只收2019年度起的统一格式。',
    en: 'This report is for {year} and uses the tables of the old Regulations; only reports for 2019 and later are read.',
  },
  'old-tables': {
    zh: '表格是旧条例的统计指标（2018年度及以前），不在收录范围。',
    en: 'The tables are those of the old Regulations (reports for 2018 and earlier), which are not read.',
  },
  'unknown-year': {
    zh: '标题、统计期限和文件名都没有年度。请以 --year 指明。',
    en: 'Neither title, period nor file name says the year. Name it with --year.',
  },
  'future-year': {
    zh: '所示年度{year}没有对应的表格版本。请核对标题，或以 --year 指明。',
    en: 'No edition of the form is known for {year}. Check the title, or name the year with --year.',
  },
} as const satisfies Record<string, Words>;
