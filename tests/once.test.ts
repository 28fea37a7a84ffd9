import { AsyncLocalStorage } from 'node:async_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Once } from '../lib/once.ts';

const counted = () => {
  const asked: string[] = [];
  const ask = (value: string) => async () => {
    asked.push(value);
    return value;
  };
  return { asked, ask };
};

describe('what is asked once', () => {
  it('is made for the first who asks, while it comes and afterwards', async () => {
    const { asked, ask } = counted();
    const once = new Once<string>(2);
    expect(await Promise.all([once.get('a', ask('first')), once.get('a', ask('second'))])).toEqual(['first', 'first']);
    expect(await once.get('a', ask('third'))).toBe('first');
    expect(asked).toEqual(['first']);
  });

  it('is asked anew after a failure, of which everybody who waited hears', async () => {
    const { asked, ask } = counted();
    const once = new Once<string>(2);
    const fails = () => Promise.reject(new Error('away'));
    const answers = await Promise.allSettled([once.get('a', fails), once.get('a', ask('unused'))]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await once.get('a', ask('again'))).toBe('again');
    expect(asked).toEqual(['again']);
  });

  it('forgets the oldest beyond its room, and says so', async () => {
    const { asked, ask } = counted();
    const forgotten: string[] = [];
    const once = new Once<string>(2, (value) => forgotten.push(value));
    for (const key of ['a', 'b', 'c', 'a']) await once.get(key, ask(key));
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
    expect(forgotten).toEqual(['a', 'b']);
  });

  it('does not keep the request in which it was asked', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const requests = new AsyncLocalStorage<object>();
    const once = new Once<number>(2);
    const asked = async () => {
      const request = { page: 'a whole page' };
      await requests.run(request, () => once.get('a', async () => 1));
      return new WeakRef(request);
    };
    const request = await asked();
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
    expect(await once.get('a', async () => 2)).toBe(1);
    expect(request.deref()).toBeUndefined();
  });
});
