import type { Database } from '../../../lib/db/client.ts';
import { answer, problemAnswer } from '../../../lib/publish/answer.ts';
import { dataPackage } from '../../../lib/publish/bulk/package.ts';
import { bulkFiles, bulkTable } from '../../../lib/publish/bulk/tables.ts';
import { jsonText } from '../../../lib/publish/json-text.ts';
import { problem } from '../../../lib/publish/problem.ts';
import { nearestRelease, type Release, releaseById } from '../../../lib/queries/release.ts';
import { site } from '../../../lib/site.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { changesFile, releaseArchive, releaseFacts, releaseFile } from './release-files.ts';
import { sendFile } from './send-file.ts';

const mediaTypes = { csv: 'text/csv; charset=utf-8', parquet: 'application/vnd.apache.parquet' } as const;

const nameOf = ({ id, synthetic }: Release, file: string) => `gongkai-r${id}${synthetic ? '-synthetic' : ''}-${file}`;

const sendPackage = async (db: Database, request: Request, release: Release): Promise<Response> => {
  const body = jsonText(dataPackage(release, await releaseFacts(db, release), site.origin));
  const headers: Record<string, string> = release.synthetic ? { 'X-Gongkai-Data': 'synthetic' } : {};
  return answer(request, { body, mediaType: 'application/json; charset=utf-8', frozen: false, headers });
};

const sendArchive = async (db: Database, request: Request, release: Release): Promise<Response> =>
  sendFile(request, await releaseArchive(db, release), {
    name: nameOf(release, 'data.zip'),
    mediaType: 'application/zip',
    frozen: false,
    synthetic: release.synthetic,
  });

const whole: Readonly<Record<string, typeof sendPackage>> = {
  'datapackage.json': sendPackage,
  'gongkai.zip': sendArchive,
};

const names = [...Object.keys(whole), ...bulkFiles.map(({ file }) => file)];

const releaseOf = (db: Database, text: string) => releaseById(db, numberOf(text));
const numberOf = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);

const unknownRelease = async (db: Database, text: string, lang: Lang): Promise<Response> => {
  const near = await nearestRelease(db, numberOf(text));
  return problemAnswer(problem('unknown-release', lang, { nearest: near?.id ?? 0 }));
};

/** Answers `/releases/{r}/changes.csv`: what one release changed, whole. */
export const answerChanges = async (db: Database, request: Request, text: string, lang: Lang): Promise<Response> => {
  const release = await releaseOf(db, text);
  if (!release) return unknownRelease(db, text, lang);
  return sendFile(request, await changesFile(db, release), {
    name: nameOf(release, 'own-changes.csv'),
    mediaType: mediaTypes.csv,
    frozen: true,
    synthetic: release.synthetic,
  });
};

/** Answers `/releases/{r}/data/{file}`. */
export const answerBulk = async (
  db: Database,
  request: Request,
  { release: text, file: name, lang }: { release: string; file: string; lang: Lang },
): Promise<Response> => {
  const release = await releaseOf(db, text);
  if (!release) return unknownRelease(db, text, lang);
  if (Object.hasOwn(whole, name)) return (whole[name] ?? sendPackage)(db, request, release);
  const file = bulkFiles.find((each) => each.file === name);
  if (!file) return problemAnswer(problem('unknown-form', lang, { nearest: names.join(' ') }));
  return sendFile(request, await releaseFile(db, release, file), {
    name: nameOf(release, file.file),
    mediaType: mediaTypes[file.form],
    frozen: !bulkTable(file.name, false).moves,
    synthetic: release.synthetic,
  });
};
