import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../form/types.ts';
import type { Message } from '../result.ts';

/** Of the embedded PostgreSQL; a folder of another version is not opened. */
const serverVersion = '18';

const damaged: Words = {
  zh: '数据目录“{folder}”不完整，无法打开；其中的文件未作改动。请从备份恢复，或把它移走后重新启动：随程序发布的数据会重新装入，此前自行导入的报告需要再次导入。',
  en: 'The data folder "{folder}" is not whole and cannot be opened; nothing in it was changed. Restore it from a backup, or move it away and start again: the figures that ship are loaded anew, and reports you imported have to be imported again.',
};

const otherVersion: Words = {
  zh: '数据目录“{folder}”由 PostgreSQL {version} 建立，本程序只能打开版本 18；其中的文件未作改动。请改用建立它的 Gongkai 版本，或用 GONGKAI_HOME 指定另一目录。',
  en: 'The data folder "{folder}" was made by PostgreSQL {version}, and this program opens version 18 only; nothing in it was changed. Run the version of Gongkai that made it, or name another folder with GONGKAI_HOME.',
};

const fill = (text: string, folder: string, version: string) =>
  text.replace('{folder}', folder).replace('{version}', version);

/** The embedded database cannot be opened, and why. */
export class DatabaseFolderError extends Error {
  override name = 'DatabaseFolderError';
  readonly notice: Message;
  constructor(code: 'database-damaged' | 'database-version', folder: string, version = '', cause?: unknown) {
    const words = code === 'database-damaged' ? damaged : otherVersion;
    const text = { zh: fill(words.zh, folder, version), en: fill(words.en, folder, version) };
    super(text.en, { cause });
    this.notice = { code, severity: 'error', at: folder, text };
  }
}

const isEmpty = (folder: string) => !existsSync(folder) || readdirSync(folder).length === 0;

const versionOf = (folder: string): string | null => {
  const path = join(folder, 'PG_VERSION');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
};

/** Refuses a folder that is there and not ours to open: opened as it is, it would be made anew over the old files. */
const checkFolder = (folder: string): void => {
  const version = versionOf(folder);
  if (version === null) throw new DatabaseFolderError('database-damaged', folder);
  if (version !== serverVersion) throw new DatabaseFolderError('database-version', folder, version);
};

/**
 * Opens what is in a folder, or makes it. A folder whose making was cut off held nothing yet: a mark beside it
 * says so, and it is made again.
 */
export const openFolder = async <Client>(folder: string, create: () => Promise<Client>): Promise<Client> => {
  const mark = `${folder}.making`;
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  const isNew = isEmpty(folder);
  if (isNew) writeFileSync(mark, '');
  else checkFolder(folder);
  const client = await create().catch((cause: unknown) => {
    // The system's own word (no room, no right) says more.
    const isSystems = typeof (cause as { code?: unknown }).code === 'string';
    throw isNew || isSystems ? cause : new DatabaseFolderError('database-damaged', folder, '', cause);
  });
  if (isNew) rmSync(mark, { force: true });
  return client;
};
