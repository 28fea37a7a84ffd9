import type { Agent } from 'undici';
import { homeFolder } from '../../db/client.ts';
import { site } from '../../site.ts';
import { limits } from '../limits.ts';

/** How to fetch; the defaults are polite and bounded, tests replace what they must. */
export interface FetchOptions {
  /** The folder that keeps documents; GONGKAI_HOME if not given. */
  home?: string;
  userAgent?: string;
  /** For tests only: a server on this machine may be fetched from. */
  allowLoopback?: boolean;
  maxBytes?: number;
  /** Milliseconds for one try, from the first byte sent to the last received. */
  timeout?: number;
  tries?: number;
  /** Milliseconds between two requests to one host. */
  gap?: number;
  /** The longest Retry-After that is waited for, in milliseconds. */
  longestWait?: number;
  redirects?: number;
  now?: () => Date;
  wait?: (milliseconds: number) => Promise<void>;
}

export type Settings = Required<FetchOptions>;

/** What one fetch carries from hop to hop. */
export interface Session {
  settings: Settings;
  agent: Agent;
}

const agentName = `Gongkai/0.1 (reads annual disclosure reports${site.contact ? `; ${site.contact}` : ''})`;

/** How to fetch: what was asked for, the rest by default. */
export const settingsOf = (options: FetchOptions): Settings => ({
  home: homeFolder(),
  userAgent: agentName,
  allowLoopback: false,
  maxBytes: limits.file,
  timeout: 60_000,
  tries: 3,
  gap: 1_000,
  longestWait: 120_000,
  redirects: 5,
  now: () => new Date(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  ...options,
});
