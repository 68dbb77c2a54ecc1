import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, defaultSettings, onSettings, readSettings } from '../../lib/settings.ts';

const stored = (settings: object) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => fakeBrowser.reset());

test('what was never chosen has its default', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  await stored({ density: 'all' });
  expect(await readSettings()).toEqual({ ...defaultSettings, density: 'all' });
});

test('quiet hours are two times of day, or none at all', async () => {
  await changeSettings(() => ({ quiet: { from: '22:30', until: '07:15' } }));
  expect((await readSettings()).quiet).toEqual({ from: '22:30', until: '07:15' });
  await changeSettings(() => ({ quiet: null }));
  expect((await readSettings()).quiet).toBeNull();
  for (const quiet of ['night', {}, { from: '24:00', until: '07:00' }, { from: '21:00' }]) {
    await stored({ quiet });
    expect((await readSettings()).quiet).toEqual(defaultSettings.quiet);
  }
});

test('only kinds that exist are announced, in their order', async () => {
  await stored({ announced: ['advice', 'rumour', 'law'] });
  expect((await readSettings()).announced).toEqual(['law', 'advice']);
  await stored({ announced: [] });
  expect((await readSettings()).announced).toEqual([]);
  await stored({ announced: 'law' });
  expect((await readSettings()).announced).toEqual(defaultSettings.announced);
});

test('settings that are cleared and written anew at once are heard as they stand afterwards', async () => {
  await changeSettings(() => ({ on: false }));
  const all = await fakeBrowser.storage.local.get();
  const heard: boolean[] = [];
  const stop = onSettings(({ on }) => heard.push(on));
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.local.set(all)]);
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
  expect(heard).not.toContain(true);
  stop();
});
