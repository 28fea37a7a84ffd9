import type { Words } from '../form/types.ts';

/** What the import command says. */
export const ingestWords = {
  usage: {
    zh: '用法：npm run ingest -- 文件|文件夹|网址|列表.csv … [--authority 代码] [--year 年度] [--source-url 网址] [--dry-run] [--json] [--jobs N]',
    en: 'Usage: npm run ingest -- FILE|FOLDER|URL|LIST.csv … [--authority CODE] [--year Y] [--source-url U] [--dry-run] [--json] [--jobs N]',
  },
  noInput: { zh: '没有指定文件、文件夹或网址。', en: 'No file, folder or address was named.' },
  badOption: { zh: '选项有误：{reason}', en: 'Wrong option: {reason}' },
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
  secondInRun: {
    zh: '本次导入的另一文件已给出同一机关同一年度的报告，且数字不同；请只保留其中一份。',
    en: 'Another file of this run gave the report of the same authority and year with other figures; keep one of the two.',
  },
  // Of the release, and so public: it names no file of this machine.
  note: { zh: '导入{files}份文件', en: 'Import of {files} files' },
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
  tooLargeToHand: {
    zh: '本次导入超过看板可接受的大小；请停止看板后重试，或分批导入。',
    en: 'The run is larger than the dashboard takes; stop the dashboard and run it again, or import in parts.',
  },
} as const satisfies Record<string, Words>;
