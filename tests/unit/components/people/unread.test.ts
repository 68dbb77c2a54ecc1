import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { OthersDue } from '../../../../components/OthersDue.tsx';
import { Others } from '../../../../components/overview/Others.tsx';
import { PeoplePage } from '../../../../components/people/PeoplePage.tsx';
import { type Loaded, Records } from '../../../../components/records.ts';
import { words as dates } from '../../../../components/words/dates.ts';
import { words } from '../../../../components/words/people.ts';
import type { Person } from '../../../../lib/dossier/types.ts';
import { drawn } from '../drawn.ts';
import { asha, clock, fakeDossier } from '../fake-dossier.ts';

const w = words.en;
const ravi: Person = { ...asha, id: 'ravi', name: 'Ravi', createdAt: '2026-11-21T09:00:00Z' };

async function ready({ answers }: { answers: boolean }) {
  const dossier = fakeDossier();
  await dossier.savePerson(asha);
  await dossier.savePerson(ravi);
  const read = dossier.recordsOf.bind(dossier);
  dossier.recordsOf = (id) =>
    id === ravi.id && !answers ? Promise.reject(new Error('no answer')) : read(id);
  const records = new Records(async () => dossier, clock);
  await records.start();
  const view = records.view.value;
  if (view.kind !== 'ready') throw new Error(view.kind);
  const loaded: Loaded = view;
  return { dossier, records, loaded, people: { href: '#people' } };
}

test('someone whose records do not answer is still among the others', async () => {
  const { records, loaded, people } = await ready({ answers: false });
  for (const part of [h(Others, { records, loaded }), h(OthersDue, { records, loaded, people })]) {
    const page = await drawn(part);
    await page.shows(w.unread);
    expect(page.text()).toContain('Ravi');
  }
});

test('and can be deleted, with a safety copy', async () => {
  const { dossier, records } = await ready({ answers: false });
  const page = await drawn(h(PeoplePage, { records }));
  await page.shows(w.unread);
  await page.press(w.remove('Ravi'));
  await page.shows(w.goesUnread);
  await page.press(w.yes);
  await vi.waitFor(() => expect(records.notice.value).toMatchObject({ bad: false, undo: null }));
  expect((await dossier.people()).map(({ name }) => name)).toEqual(['Asha']);
  expect((await dossier.safety.snapshots()).map(({ why }) => why)).toContain('before-delete');
});

test('what is due for others is the same on every page, also where no dates were kept yet', async () => {
  const { records, loaded, people } = await ready({ answers: true });
  const overview = await drawn(h(Others, { records, loaded }));
  await overview.shows('date');
  const [late, soon] = ['late', 'near'].map((how) =>
    Number(new RegExp(`(\\d+) dates? (?:is|are) ${how}`).exec(overview.text())?.[1] ?? 0),
  );
  const due = (late ?? 0) + (soon ?? 0);
  expect(due).toBeGreaterThan(0);
  const page = await drawn(h(OthersDue, { records, loaded, people }));
  await page.shows(dates.en.others('Ravi', due));
});
