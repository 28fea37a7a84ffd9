import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Misbehaving {
  origin: string;
  /** The addresses asked for, in order. */
  asked: string[];
  /** How many requests were under way at once, at most. */
  atOnce: () => number;
  close: () => Promise<void>;
}

export const page =
  '<!doctype html><html><head><title>某区2023年政府信息公开工作年度报告</title></head><body><p>一、总体情况</p></body></html>';

/** A real server on this machine that answers each path as its handler says; robots.txt is missing unless there is one. */
export const misbehaving = async (handlers: Record<string, Handler>): Promise<Misbehaving> => {
  const asked: string[] = [];
  let under = 0;
  let most = 0;
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    most = Math.max(most, ++under);
    response.on('close', () => under--);
    const handler = handlers[path];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    atOnce: () => most,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
};

export const send =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Handler =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

/** The first answers, then the last of them for ever. */
export const inOrder = (...answers: Handler[]): Handler => {
  let asked = 0;
  return (request, response) => answers[Math.min(asked++, answers.length - 1)]?.(request, response);
};

/** Promises 1000 bytes and breaks off after a few. */
export const cutOff: Handler = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('<html>', () => response.socket?.destroy());
};

/** Sends a byte now and then and never ends. */
export const slow: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drip = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drip));
};

/** Never says how much is to come, and does not stop. */
export const endless: Handler = (_, response) => {
  response.writeHead(200);
  const pour = () => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
    if (!response.destroyed) response.once('drain', pour);
  };
  pour();
};

const packed = gzipSync(Buffer.alloc(50 * 1024 * 1024), { level: 9 });

/** A few kilobytes that unpack to 50 MB. */
export const bomb: Handler = (_, response) => {
  response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': String(packed.length) }).end(packed);
};
