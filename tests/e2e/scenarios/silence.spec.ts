import { expect, test } from '../fixture.ts';
import { addressOf, readPage } from '../reading.ts';

const extensionPages = ['popup.html', 'dossier.html', 'welcome.html'];

test.describe('even if it wanted to', () => {
  test.use({ forgiven: /Content.Security.Policy/ });

  for (const page of extensionPages) {
    test(`${page} cannot make a network request`, async ({ quinze }) => {
      const tab = await quinze.openExtension(page);
      const before = quinze.requests().length;
      const outcomes = await tab.run(async () => {
        const address = 'https://www.ameli.fr/practice-site/site.css';
        const tries = {
          fetch: () => fetch(address).then(() => 'sent'),
          beacon: async () => (navigator.sendBeacon(address) ? 'accepted' : 'refused'),
          image: () =>
            new Promise<string>((resolve) => {
              const image = new Image();
              image.onload = () => resolve('sent');
              image.onerror = () => resolve('refused');
              image.src = address;
            }),
        };
        const answers: Record<string, string> = {};
        for (const [name, attempt] of Object.entries(tries)) {
          answers[name] = await attempt().catch(() => 'refused');
        }
        return answers;
      }, null);
      expect(outcomes).toMatchObject({ fetch: 'refused', image: 'refused' });
      const after = quinze.requests().slice(before);
      expect(after.filter(({ address }) => address.startsWith('https:'))).toEqual([]);
    });
  }
});

test('a whole visit asks the network for nothing but the pages themselves', async ({ quinze }) => {
  const tab = await quinze.open(addressOf('travailleur-expatriation-france'));
  await readPage(tab);
  await tab.goto(addressOf('formulaires'));
  await readPage(tab);
  for (const page of extensionPages) await quinze.openExtension(page);
  const asked = quinze.requests().filter(({ address }) => address.startsWith('http'));
  const kinds = new Set(asked.map(({ address }) => new URL(address).pathname));
  expect([...kinds].filter((path) => path !== '/favicon.ico').sort()).toEqual([
    '/assure/droits-demarches/europe-international/protection-sociale-france/travailleur-expatriation-france',
    '/assure/formulaires',
    '/practice-site/site.css',
  ]);
});
