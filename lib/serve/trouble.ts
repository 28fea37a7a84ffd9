import type { ServerResponse } from 'node:http';

const retryAfterSeconds = 10;

// Self-contained: these pages must not need the database, the framework or another request.
const page = (title: string, zh: string, en: string) => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${title}</title>
<style>body{margin:12vh auto;max-width:36rem;padding:0 1rem;font:17px/28px system-ui,sans-serif;background:#fbfaf7;color:#1b1f24}
@media(prefers-color-scheme:dark){body{background:#14171a;color:#e8eaed}}</style></head>
<body><h1>${title}</h1><p>${zh}</p><p lang="en">${en}</p></body></html>
`;

const send = (response: ServerResponse, status: number, html: string, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(html);
};

const awayPage = page(
  '503 · 公开 Gongkai',
  '数据库暂时无法访问，页面稍后会自行恢复；请过几秒再试。已经生成过的页面仍可查看。',
  'The database cannot be reached just now. Pages made before still show; this one comes back by itself, so please try again in a few seconds.',
);
const brokenPage = page(
  '500 · 公开 Gongkai',
  '本页出错，已记入日志。请稍后再试，或回到首页。',
  'This page failed, and the failure has been logged. Please try again in a moment, or go back to the start page.',
);

const busyPage = page(
  '503 · 公开 Gongkai',
  '访问人数过多，请过几秒再试。',
  'More pages are being asked for than can be made just now; please try again in a few seconds.',
);
const tooManyPage = page(
  '429 · 公开 Gongkai',
  '短时间内请求的图片、表格或检索过多，请稍候再试；已经生成过的不受影响。',
  'Too many images, workbooks or searches in a short time. Please wait a little; what was made before is not affected.',
);
const refusedPage = page(
  '公开 Gongkai',
  '无法受理这一请求，请从首页重新开始。',
  'This request cannot be read. Please begin again at the start page.',
);

/** The database is away: says so, and when to ask again. */
export const sendAway = (response: ServerResponse): void =>
  send(response, 503, awayPage, { 'retry-after': String(retryAfterSeconds) });

/** The line of pages to be made is full. */
export const sendBusy = (response: ServerResponse): void => send(response, 503, busyPage, { 'retry-after': '3' });

/** One client asked for too much that is costly. */
export const sendTooMany = (response: ServerResponse, seconds: number): void =>
  send(response, 429, tooManyPage, { 'retry-after': String(seconds) });

/** No request of a browser or a program that follows our links. */
export const sendRefused = (response: ServerResponse, status: 400 | 405 | 414): void =>
  send(response, status, refusedPage, status === 405 ? { allow: 'GET, HEAD, OPTIONS' } : {});

/** Our own mistake: says no more than that. */
export const sendBroken = (response: ServerResponse): void => send(response, 500, brokenPage);
