import { GET } from '../../app/api/v1/[...path]/route.ts';
import { site } from '../../lib/site.ts';

/** Asks an address under /api/v1. */
export const ask = (address: string, head: HeadersInit = {}): Promise<Response> => {
  const url = new URL(`${site.origin}/api/v1/${address}`);
  const path = url.pathname.split('/').slice(3).map(decodeURIComponent);
  return GET(new Request(url, { headers: head }), { params: Promise.resolve({ path }) });
};

export const askJson = async (address: string) => (await ask(address)).json();
