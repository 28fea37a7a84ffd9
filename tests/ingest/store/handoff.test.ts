import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { acceptImport, handOver, openDoor, opensDoor } from '../../../lib/ingest/handoff.ts';
import { reportsOf } from '../../../lib/queries/reports.ts';
import { reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

const home = mkdtempSync(join(tmpdir(), 'gongkai-door-'));
let opened: Opened;
let dashboard: Server;
let closeDoor: () => void;
let token = '';

beforeAll(async () => {
  process.env.GONGKAI_HOME = home;
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
  dashboard = createServer(async (request, response) => {
    token = String(request.headers.authorization).replace(/^Bearer /, '');
    const { status, body } = await acceptImport(opened.db, request);
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => dashboard.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  delete process.env.GONGKAI_HOME;
  dashboard.close();
  await opened.close();
  rmSync(home, { recursive: true });
});

const report = reportWith('110105', 2022, { 'requests.new.total': 12 });

describe('an import while the dashboard holds the database', () => {
  it('finds no door while no dashboard serves', async () => {
    expect(await handOver([[report]], 'a run')).toBeNull();
  });

  it('goes through the door that the dashboard opens, as one release', async () => {
    writeFileSync(join(home, 'incoming-of-one-that-was-killed'), '');
    closeDoor = openDoor((dashboard.address() as AddressInfo).port);
    expect(await handOver([[report]], 'a run')).toMatchObject({ release: 1, stored: [{ outcome: 'new' }] });
    expect(await reportsOf(opened.db, 1, '110105')).toHaveLength(1);
    expect(opensDoor(token)).toBe(true);
    expect(readdirSync(home)).toEqual(['token']);
  });

  it('needs the token, which only the owner of the folder can read', async () => {
    expect(statSync(join(home, 'token')).mode & 0o777).toBe(0o600);
    for (const wrong of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect([wrong, opensDoor(wrong)]).toEqual([wrong, false]);
    expect(opensDoor(token)).toBe(true);
  });

  const whole = JSON.stringify(reportWith('110101', 2022, { 'requests.new.total': 1 }));
  it.each([
    ['cut off in a report', ['"note"', whole, '{"authority":']],
    ['cut off behind a report', ['"note"', whole, '']],
    ['no import', ['', '']],
    ['nothing', []],
  ])('that is %s stores nothing and leaves no file', async (_what, lines) => {
    const sent = Readable.from([Buffer.from(lines.join('\n'))]);
    expect(await acceptImport(opened.db, sent)).toEqual({ status: 500, body: { code: 'import-failed' } });
    expect(await reportsOf(opened.db, 9, '110101')).toEqual([]);
    expect(readdirSync(home)).toEqual(['token']);
  });

  it('whose command is killed while it sends stores nothing', async () => {
    const { port } = dashboard.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const head = 'POST /api/import HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n';
    const body = `"note"\n${whole}\n`;
    socket.write(`${head}${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`);
    await vi.waitFor(() => expect(readdirSync(home)).toHaveLength(2));
    socket.destroy();
    await vi.waitFor(() => expect(readdirSync(home)).toEqual(['token']));
    expect(await reportsOf(opened.db, 9, '110101')).toEqual([]);
  });

  it('finds no door any more once the dashboard has stopped', async () => {
    closeDoor();
    expect(await handOver([[report]], 'a run')).toBeNull();
  });
});
