import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to a server that a test can cut, mend, slow down or make swallow everything. */
export interface Wire {
  port: number;
  cut: () => void;
  mend: () => void;
  /** Nothing arrives any more, and nobody says so. */
  swallow: () => void;
  slow: (milliseconds: number) => void;
  stop: () => void;
}

type State = { kind: 'whole'; delay: number } | { kind: 'cut' } | { kind: 'swallowing' };

const pass = (from: Socket, to: Socket, state: () => State) => {
  from.on('data', (chunk) => {
    const now = state();
    if (now.kind === 'cut') from.destroy();
    else if (now.kind === 'whole' && now.delay > 0) setTimeout(() => to.writable && to.write(chunk), now.delay);
    else if (now.kind === 'whole') to.write(chunk);
  });
  from.on('close', () => to.destroy());
  from.on('error', () => to.destroy());
};

/** A wire from a port of its own to a port of the loopback. */
export const wireTo = async (target: number): Promise<Wire> => {
  let state: State = { kind: 'whole', delay: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (state.kind === 'cut') return void near.destroy();
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
    pass(near, far, () => state);
    pass(far, near, () => state);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      state = { kind: 'cut' };
      drop();
    },
    mend: () => {
      state = { kind: 'whole', delay: 0 };
    },
    swallow: () => {
      state = { kind: 'swallowing' };
    },
    slow: (delay) => {
      state = { kind: 'whole', delay };
    },
    stop: () => {
      drop();
      server.close();
    },
  };
};
