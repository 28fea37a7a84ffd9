export const dynamic = 'force-dynamic';

/** The process is up; it says nothing of the database. */
export const GET = () => Response.json({ up: true }, { headers: { 'cache-control': 'no-store' } });
