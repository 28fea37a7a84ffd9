import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { openServer } from '../../lib/db/client.ts';

const password = 'only-reads';

/** Makes the role of the site on a database, by the file that ships; gives the address by which the site connects. */
export const siteRoleOn = async (owner: string): Promise<string> => {
  const { db, close } = await openServer(owner);
  await db.execute(sql.raw(readFileSync('lib/db/read-only-role.sql', 'utf8')));
  await db.execute(sql.raw(`alter role gongkai_site password '${password}'`));
  await close();
  const url = new URL(owner);
  [url.username, url.password] = ['gongkai_site', password];
  return url.href;
};
