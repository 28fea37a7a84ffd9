import type { Words } from '../form/types.ts';

/** The options of the import command, as its help lists them. */
export const ingestOptions: readonly [option: string, says: Words][] = [
  [
    '--authority CODE',
    {
      zh: '文中未写明机关时指明：data/authorities.csv 或 departments.csv 中的代码',
      en: 'whose report it is, where the text does not say: a code of data/authorities.csv or departments.csv',
    },
  ],
  ['--year Y', { zh: '标题和统计期限未写明时的报告年度', en: 'the report year, where title and period do not say' }],
  ['--source-url U', { zh: '文件的发布网址', en: 'where the file was published' }],
  ['--dry-run', { zh: '只读取和核对，不存入；不需要数据库', en: 'read and check, store nothing; needs no database' }],
  ['--json', { zh: '标准输出每份文件一个 JSON 对象', en: 'one JSON object for each file, on the standard output' }],
  ['--jobs N', { zh: '同时打开的文件数，1至16，默认2', en: 'files opened at once, 1 to 16; 2 unless told' }],
  ['-h, --help', { zh: '显示本说明', en: 'print this' }],
  ['--version', { zh: '显示版本', en: 'print the version' }],
];

/** What the import command says. */
export const ingestWords = {
  usage: {
    zh: '用法：npm run ingest -- 文件|文件夹|网址|列表.csv … [--authority 代码] [--year 年度] [--source-url 网址] [--dry-run] [--json] [--jobs N]',
    en: 'Usage: npm run ingest -- FILE|FOLDER|URL|LIST.csv … [--authority CODE] [--year Y] [--source-url U] [--dry-run] [--json] [--jobs N]',
  },
  exitCodes: {
    zh: '退出码：0 全部存入（或无变化）；1 有文件未接受，其余已存入；2 用法有误，未读取任何文件；130 被中断。一次运行产生一个数据版本，或不产生。',
    en: 'Exit code: 0 every file was stored (or unchanged); 1 some were refused, the others are stored; 2 wrong usage, nothing was read; 130 interrupted. All of one run is one release, or none.',
  },
  interrupted: {
    zh: '已中断。数据库只有完整的版本；再次运行同一命令，会从已读取处继续。',
    en: 'Interrupted. The database holds whole releases only; run the same command again and it goes on from what was read.',
  },
  noInput: { zh: '没有指定文件、文件夹或网址。', en: 'No file, folder or address was named.' },
  unknownOption: { zh: '没有“{given}”这个选项。', en: 'There is no option "{given}".' },
  misspeltOption: {
    zh: '没有“{given}”这个选项；是否指 {meant}？',
    en: 'There is no option "{given}"; did you mean {meant}?',
  },
  noValue: { zh: '“{given}”后面缺少值。', en: '"{given}" needs a value behind it.' },
  needsNoValue: { zh: '“{given}”不带值。', en: '"{given}" takes no value.' },
  badYear: {
    zh: '--year 应为2019至{last}之间的年度，而不是“{given}”。',
    en: '--year takes a year from 2019 to {last}, not "{given}".',
  },
  badAuthority: {
    zh: '--authority “{given}”不在机关名录中；请使用 data/authorities.csv 或 departments.csv 中的代码。',
    en: '--authority "{given}" is in no list; use a code of data/authorities.csv or departments.csv.',
  },
  badJobs: {
    zh: '--jobs 应为1至16的整数，而不是“{given}”。',
    en: '--jobs takes a number from 1 to 16, not "{given}".',
  },
  missing: { zh: '找不到“{given}”；请核对路径。', en: '"{given}" is not there; check the path.' },
  emptyFolder: { zh: '文件夹“{given}”中没有文件。', en: 'The folder "{given}" holds no file.' },
  unknownAuthority: {
    zh: '无法确定是哪个机关的报告（印作“{printed}”）；请用 --authority 代码 指明，或写入地址列表。',
    en: 'It is not clear whose report this is (printed as "{printed}"); name it with --authority CODE or in the address list.',
  },
  authorityOneOf: {
    zh: '无法确定是哪个机关的报告（印作“{printed}”，可能是：{candidates}）；请用 --authority 代码 指明，或写入地址列表。',
    en: 'It is not clear whose report this is (printed as "{printed}", perhaps one of: {candidates}); name it with --authority CODE or in the address list.',
  },
  secondInRun: {
    zh: '本次导入的另一文件已给出同一机关同一年度的报告，且数字不同；请只保留其中一份。',
    en: 'Another file of this run gave the report of the same authority and year with other figures; keep one of the two.',
  },
  // Of the release, and so public: it names no file of this machine.
  note: { zh: '导入{files}份文件', en: 'Import of {files} {files|file|files}' },
  stored: { zh: '新存入', en: 'stored' },
  restated: { zh: '已更正', en: 'restated' },
  unchanged: { zh: '无变化', en: 'unchanged' },
  refused: { zh: '未接受', en: 'refused' },
  read: { zh: '已读取', en: 'read' },
  findings: {
    zh: '发现：错误 {error}，警告 {warning}，提示 {info}',
    en: 'Findings: {error} errors, {warning} warnings, {info} notes',
  },
  release: { zh: '数据版本 {release} 已发布。', en: 'Release {release} is published.' },
  noRelease: { zh: '没有变化，未产生新版本。', en: 'Nothing changed; there is no new release.' },
  dryRun: { zh: '试读，未存入任何内容。', en: 'A dry run; nothing was stored.' },
  handedOver: { zh: '已交给正在运行的看板导入。', en: 'Handed to the dashboard that is running.' },
  failed: {
    zh: '导入中断，数据仍为上一版本：{reason}',
    en: 'The import broke off; the data are those of the release before: {reason}',
  },
  storing: { zh: '存入', en: 'storing' },
  summingUp: { zh: '核对各年、汇总……', en: 'Checking across years, summing up …' },
  handOverFailed: {
    zh: '看板未能存入（{reason}），数据仍为上一版本；请查看看板的日志后重试。',
    en: 'The dashboard could not store the run ({reason}), and the data are those of the release before; look at its log and run this again.',
  },
} as const satisfies Record<string, Words>;
