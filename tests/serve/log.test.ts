import { afterEach, describe, expect, it, vi } from 'vitest';
import { logProblem } from '../../lib/log.ts';

const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => said.mockClear());
const line = () => JSON.parse(String(said.mock.calls[0]?.[0]));

describe('a line of the log', () => {
  it('is one object of JSON with the request it belongs to', () => {
    logProblem(new Error('boom'), { request: 'abc', path: '/d/110105' });
    expect(line()).toMatchObject({ level: 'error', request: 'abc', path: '/d/110105', problem: 'Error: boom' });
    expect(String(said.mock.calls[0]?.[0])).not.toContain('\n');
  });

  it.each([
    ['the password of a database', 'no route to postgres://site:s3cret@db.example/gongkai', 's3cret'],
    ['the values of a failed query', 'Failed query: select 1 where a = $1\nparams: 张三 s3cret', 's3cret'],
  ])('never holds %s', (_what, message, secret) => {
    logProblem(new Error(message, { cause: new Error(message) }));
    expect(String(said.mock.calls[0]?.[0])).not.toContain(secret);
  });

  it('never holds the stack', () => {
    logProblem(new Error('boom'));
    expect(String(said.mock.calls[0]?.[0])).not.toMatch(/\bat .*:\d+:\d+/);
  });
});
