import { describe, expect, it, vi } from 'vitest';
import { Records } from '../../../components/records.ts';
import { setState } from '../../../components/ticks.ts';
import { DossierError } from '../../../lib/dossier/problem.ts';
import { asha, clock, fakeDossier } from './fake-dossier.ts';

async function ready() {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  const records = new Records(async () => dossier, clock);
  await records.start();
  return { dossier, records };
}

function loaded(records: Records) {
  const view = records.view.value;
  if (view.kind !== 'ready') throw new Error(`The view is ${view.kind}.`);
  return view;
}

function loadedOrNull(records: Records) {
  const view = records.view.value;
  return view.kind === 'ready' ? view : null;
}

describe('Records', () => {
  it('is empty before the first answers', async () => {
    const records = new Records(async () => fakeDossier(), clock);
    expect(records.view.value.kind).toBe('loading');
    await records.start();
    expect(records.view.value.kind).toBe('empty');
  });

  it('offers the mirror when the browser has cleared the dossier', async () => {
    const wiped = fakeDossier({ wasWiped: async () => true });
    const records = new Records(async () => wiped, clock);
    await records.start();
    expect(records.view.value.kind).toBe('wiped');
  });

  it('gives the bytes of a file, and null where there are none or they cannot be read', async () => {
    const { dossier, records } = await ready();
    expect(await records.ask((dossier) => dossier.fileBytes('none'))).toBeNull();
    dossier.fileBytes = async () => new Uint8Array([1, 2]);
    expect(await records.ask((dossier) => dossier.fileBytes('f1'))).toEqual(new Uint8Array([1, 2]));
    dossier.fileBytes = () => Promise.reject(new Error('broken'));
    expect(await records.ask((dossier) => dossier.fileBytes('f1'))).toBeNull();
  });

  it('computes plan, checklist and next step from the answers', async () => {
    const { records } = await ready();
    const { plan, items, next } = loaded(records);
    expect(plan.forms.find((form) => form.id === 'S1106')?.use).toBe('yes');
    expect(items.length).toBeGreaterThan(3);
    expect(next && items.includes(next)).toBe(true);
  });

  it('says in words that the dossier cannot be opened, and opens it on a second try', async () => {
    const open = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(fakeDossier());
    const records = new Records(open, clock);
    await records.start();
    expect(records.view.value).toEqual({ kind: 'problem', problem: 'broken' });
    await records.start();
    expect(records.view.value.kind).toBe('empty');
  });

  it('follows what another context writes', async () => {
    const { dossier, records } = await ready();
    const [item] = loaded(records).items;
    if (!item) throw new Error('The checklist is empty.');
    await dossier.setTick(asha.id, item.id, { state: 'done', on: '2026-11-23' });
    await vi.waitFor(() => expect(loaded(records).items[0]?.state).toBe('done'));
  });

  it('ticks a line, says so, and takes it back', async () => {
    const { records } = await ready();
    const before = loaded(records);
    const item = before.items.find((one) => one.state === 'todo');
    if (!item) throw new Error('Nothing is to do.');
    const stateNow = () => loaded(records).items.find((one) => one.id === item.id)?.state;

    await setState(records, before, item, 'done');
    expect(stateNow()).toBe('done');
    expect(records.notice.value?.text).toContain(item.title);
    expect(records.savedAt.value?.toString()).toBe('2026-11-23T09:42:00Z');

    await records.notice.value?.undo?.();
    expect(stateNow()).toBe('todo');
  });

  it('says that a change was not saved, and offers nothing to undo', async () => {
    const records = new Records(
      async () => fakeDossier({ savePerson: () => Promise.reject(new Error('disk')) }),
      clock,
    );
    await records.start();
    const saved = await records.write('Saved.', (dossier) => dossier.savePerson(asha));
    expect(saved).toBe(false);
    expect(records.notice.value).toMatchObject({ bad: true, undo: null });
    expect(records.notice.value?.text).toMatch(/^Not saved\./);
    expect(records.savedAt.value).toBeNull();
    expect(records.unsaved.value).toBe(true);
  });

  it('tries once more what was not saved, and offers the way back then', async () => {
    const dossier = fakeDossier();
    const save = vi.spyOn(dossier, 'savePerson').mockRejectedValueOnce(new Error('disk'));
    const records = new Records(async () => dossier, clock);
    await records.start();
    await records.write(
      'Saved.',
      (open) => open.savePerson(asha),
      (open) => open.deletePerson(asha.id),
    );
    expect(loadedOrNull(records)).toBeNull();
    await records.notice.value?.retry?.();
    expect(save).toHaveBeenCalledTimes(2);
    expect(loaded(records).records.person).toEqual(asha);
    expect(records.unsaved.value).toBe(false);
    expect(records.notice.value).toMatchObject({ text: 'Saved.', bad: false });
    expect(records.notice.value?.undo).not.toBeNull();
  });

  it('says nothing of an answer that the dossier does not give', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { records } = await ready();
    expect(await records.ask(async (dossier) => (await dossier.people()).length)).toBe(1);
    expect(await records.ask(() => Promise.reject(new Error('no')))).toBeNull();
  });

  it('answers what the view does not hold, and null where it cannot be read', async () => {
    const { records } = await ready();
    const name = (id: string) =>
      records.ask(async (dossier) => (await dossier.recordsOf(id))?.person.name);
    expect(await name(asha.id)).toBe('Asha');
    expect(await records.ask(() => Promise.reject(new Error('disk')))).toBeNull();
    const closed = new Records(async () => fakeDossier(), clock);
    expect(await closed.ask(async () => 'open')).toBeNull();
  });

  it('shows what it has written only together with its notice and the way back', async () => {
    const { records } = await ready();
    await records.write('Named A.', (one) => one.savePerson({ ...asha, name: 'A' }));
    const seen: (string | undefined)[] = [];
    const stop = records.view.subscribe((view) => {
      if (view.kind === 'ready' && view.records.person.name === 'B') {
        seen.push(records.notice.value?.text);
      }
    });
    await records.write('Named B.', async (one) => {
      await one.savePerson({ ...asha, name: 'B' });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    stop();
    expect(seen).toEqual(['Named B.']);
  });

  it('shows the part of a failed write that is there', async () => {
    const { records } = await ready();
    await records.write('Named B.', async (one) => {
      await one.savePerson({ ...asha, name: 'B' });
      throw new Error('later');
    });
    expect(records.notice.value?.bad).toBe(true);
    await vi.waitFor(() => expect(loaded(records).records.person.name).toBe('B'));
  });

  it('stays on the page until it has deleted everything, whatever it hears meanwhile', async () => {
    const { dossier, records } = await ready();
    const told: Promise<void>[] = [];
    dossier.current = () => Promise.reject(new DossierError('erased', null));
    dossier.deleteEverything = async () => {
      // The key went, and with it the pages are told; the browser's files are still being merged.
      told.push(records.read());
      await Promise.all(told);
      expect(records.view.value.kind).toBe('ready');
      return [];
    };
    expect(await records.erase()).toEqual([]);
    expect(records.view.value).toEqual({ kind: 'problem', problem: 'erased' });
  });

  it('shows again what stands there where something could not be deleted', async () => {
    const { dossier, records } = await ready();
    dossier.deleteEverything = async () => {
      dossier.current = async () => null;
      await records.read();
      return ['storage'];
    };
    expect(await records.erase()).toEqual(['storage']);
    await vi.waitFor(() => expect(records.view.value.kind).toBe('empty'));
  });
});
