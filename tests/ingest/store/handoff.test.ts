import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { acceptImport, handOver, openDoor, opensDoor } from '../../../lib/ingest/handoff.ts';
import { reportsOf } from '../../../lib/queries/reports.ts';
import { reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

const home = mkdtempSync(join(tmpdir(), 'gongkai-door-'));
let opened: Opened;
let dashboard: Server;
let closeDoor: () => void;

beforeAll(async () => {
  process.env.GONGKAI_HOME = home;
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
  dashboard = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const token = String(request.headers.authorization).replace(/^Bearer /, '');
    if (!opensDoor(token)) return void response.writeHead(403).end();
    const { status, body } = await acceptImport(opened.db, Buffer.concat(chunks));
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
    closeDoor = openDoor((dashboard.address() as AddressInfo).port);
    expect(await handOver([[report]], 'a run')).toMatchObject({ release: 1, stored: [{ outcome: 'new' }] });
    expect(await reportsOf(opened.db, 1, '110105')).toHaveLength(1);
  });

  it('needs the token, which only the owner of the folder can read', async () => {
    expect(statSync(join(home, 'token')).mode & 0o777).toBe(0o600);
    const { token } = JSON.parse(readFileSync(join(home, 'token'), 'utf8'));
    for (const wrong of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect([wrong, opensDoor(wrong)]).toEqual([wrong, false]);
    expect(opensDoor(token)).toBe(true);
  });

  it('that is cut short or is no import stores nothing', async () => {
    const lines = ['"note"', JSON.stringify(reportWith('110101', 2022, { 'requests.new.total': 1 })), '{"authority":'];
    expect(await acceptImport(opened.db, Buffer.from(lines.join('\n')))).toEqual({
      status: 500,
      body: { code: 'import-failed' },
    });
    expect(await reportsOf(opened.db, 9, '110101')).toEqual([]);
  });

  it('finds no door any more once the dashboard has stopped', async () => {
    closeDoor();
    expect(await handOver([[report]], 'a run')).toBeNull();
  });
});
