import { expect, test } from 'vitest';
import { type Shown, whenShown } from '../../../lib/page/shown.ts';

class Page extends EventTarget implements Shown {
  prerendering: boolean;
  constructor(prerendering: boolean) {
    super();
    this.prerendering = prerendering;
  }
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  const open = Symbol();
  return (await Promise.race([promise, Promise.resolve(open)])) !== open;
}

test('a page that is seen is explained at once', async () => {
  expect(await isSettled(whenShown(new Page(false)))).toBe(true);
});

test('a page that is built ahead waits until somebody opens it', async () => {
  const page = new Page(true);
  const waiting = whenShown(page);
  expect(await isSettled(waiting)).toBe(false);
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(await isSettled(waiting)).toBe(true);
});
