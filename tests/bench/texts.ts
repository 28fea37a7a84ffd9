import { sql } from 'drizzle-orm';
import { bigramsOf } from '../../lib/db/bigrams.ts';
import type { Database } from '../../lib/db/client.ts';
import { rows } from '../../lib/db/rows.ts';

/** What every report says, what some say and what hardly any says: a search meets all three. */
const common = [
  '认真贯彻落实《中华人民共和国政府信息公开条例》，及时准确公开政府信息。',
  '进一步规范依申请公开办理流程，依法依规答复申请人。',
  '加强政府信息公开平台建设，做好网站日常维护。',
];
const some = [
  '开展政务公开业务培训{n}次，培训{m}人次。',
  '收到行政复议申请{n}件，均已审结。',
  '新修订公开指南，调整主动公开目录{m}条。',
  '围绕优化营商环境，公开惠企政策{n}项。',
  '对征地补偿信息进行专栏公开，累计{m}条。',
  '部分单位公开意识不强，信息更新不够及时。',
];
const rare = [
  '安排专人负责档案馆查阅点的打印机租赁。',
  '收取信息处理费{n}元，已缴入国库。',
  '与邻近的县联合举办开放日。',
];

const numbered = (text: string, at: number) =>
  text.replaceAll('{n}', String((at % 17) + 1)).replaceAll('{m}', String((at * 7) % 230));

/** About 400 signs, always the same for the same number. */
const textOf = (at: number): string => {
  const chosen = Array.from({ length: 5 }, (_, step) => some[(at * 5 + step * 3) % some.length] ?? '');
  const seldom = at % 97 === 0 ? [rare[at % rare.length] ?? ''] : [];
  return [...common, ...chosen, ...seldom].map((text) => numbered(text, at)).join('');
};

const batch = 2000;

const sectionsOf = (document: number) =>
  [1, 5, 6].map((section) => {
    const plain = textOf(document * 6 + section);
    return { document_id: document, section, plain, bigrams: bigramsOf(plain) };
  });

/** Gives every report of a synthetic set three sections of text, once; how many sections there are. */
export const fillTexts = async (db: Database): Promise<number> => {
  const count = sql`select count(*)::int as n from section`;
  const [held] = await rows<{ n: number }>(db, count);
  if (held?.n) return held.n;
  const documents = await rows<{ id: number }>(db, sql`select document_id as id from report_revision order by 1`);
  for (let from = 0; from < documents.length; from += batch) {
    const sections = documents.slice(from, from + batch).flatMap(({ id }) => sectionsOf(id));
    await db.execute(
      sql`insert into section select * from json_populate_recordset(null::section, ${JSON.stringify(sections)}::json)`,
    );
  }
  await db.execute(sql`vacuum analyze section`);
  return (await rows<{ n: number }>(db, count))[0]?.n ?? 0;
};
