import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answers } from '../../../lib/answers.ts';
import { offKit } from '../../../lib/page-kit.ts';

const onKit = { ...offKit, on: true };
const service = {
  kit: vi.fn(async () => onKit),
  guide: vi.fn(async () => null),
  texts: vi.fn(async () => ({ terms: [], entries: [] })),
  learn: vi.fn(async () => undefined),
  open: vi.fn(async () => undefined),
};
const answer = answers(service);

const address = 'https://www.ameli.fr/assure';
const ours = { id: fakeBrowser.runtime.id, url: `${address}?a=1#b` };
const strangers = [
  { id: 'another-extension', url: address },
  { id: ours.id, url: 'https://ameli.fr.example/assure' },
  { id: ours.id, url: 'http://www.ameli.fr/assure' },
  { id: ours.id },
];

beforeEach(() => vi.clearAllMocks());

test('a page of Ameli gets its kit', async () => {
  expect(await answer.pageKit({ data: { address }, sender: ours })).toBe(onKit);
  expect(service.kit).toHaveBeenCalledExactlyOnceWith(address);
});

test.each(strangers)('a stranger gets nothing: %j', async (sender) => {
  expect(await answer.pageKit({ data: { address }, sender })).toBe(offKit);
  await answer.knowTerm({ data: { termId: 'caisse' }, sender });
  await answer.openPage({ data: { page: 'dossier' }, sender });
  for (const call of Object.values(service)) expect(call).not.toHaveBeenCalled();
});

test.each([null, 'text', {}, { address: 7 }, { address: 'nonsense' }])(
  'a question of another shape gets nothing: %j',
  async (data) => {
    expect(await answer.pageKit({ data, sender: ours })).toBe(offKit);
    await answer.knowTerm({ data, sender: ours });
    await answer.openPage({ data, sender: ours });
    for (const call of Object.values(service)) expect(call).not.toHaveBeenCalled();
  },
);

test('a page cannot ask for another site', async () => {
  const elsewhere = { address: 'https://assure.ameli.fr/PortailAS/' };
  expect(await answer.pageKit({ data: elsewhere, sender: ours })).toBe(offKit);
});

test('a page gets the guide of its address and headings, and no more than texts', async () => {
  const data = { address, headings: ['Accueil', 7, 'x'.repeat(400)] };
  await answer.pageGuide({ data, sender: ours });
  expect(service.guide).toHaveBeenCalledExactlyOnceWith(address, ['Accueil', 'x'.repeat(300)]);
});

test.each(strangers)('a stranger gets no guide: %j', async (sender) => {
  expect(await answer.pageGuide({ data: { address, headings: [] }, sender })).toBeNull();
  expect(service.guide).not.toHaveBeenCalled();
});

test('a page cannot ask for the guide of another site', async () => {
  const data = { address: 'https://etudiant-etranger.ameli.fr/', headings: [] };
  expect(await answer.pageGuide({ data, sender: ours })).toBeNull();
});

test('a word is learnt by its id only', async () => {
  await answer.knowTerm({ data: { termId: 'carte-vitale' }, sender: ours });
  await answer.knowTerm({ data: { termId: '<b>' }, sender: ours });
  await answer.knowTerm({ data: { termId: 'x'.repeat(81) }, sender: ours });
  expect(service.learn).toHaveBeenCalledExactlyOnceWith('carte-vitale');
});

test('only our own two pages are opened', async () => {
  await answer.openPage({ data: { page: 'dossier' }, sender: ours });
  await answer.openPage({ data: { page: 'https://example.org' }, sender: ours });
  expect(service.open).toHaveBeenCalledExactlyOnceWith('dossier');
});

test('a page gets the texts of the ids it names', async () => {
  const data = { terms: ['caisse', 7], entries: ['S1106'] };
  await answer.pageTexts({ data, sender: ours });
  expect(service.texts).toHaveBeenCalledExactlyOnceWith(['caisse'], ['S1106']);
});

test.each(strangers)('a stranger gets no texts: %j', async (sender) => {
  const data = { terms: ['caisse'], entries: [] };
  expect(await answer.pageTexts({ data, sender })).toEqual({ terms: [], entries: [] });
  expect(service.texts).not.toHaveBeenCalled();
});
