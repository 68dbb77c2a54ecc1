import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anyDossier } from './any-dossier.ts';
import { comparable, dossierOf, newBrowser, wholeOf } from './stored.ts';

beforeEach(newBrowser);
afterEach(() => vi.unstubAllGlobals());

test('any dossier → backup → another browser → restore = the same, bytes included', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, fc.constantFrom('merge', 'replace'), async (whole, mode) => {
      newBrowser();
      const dossier = await dossierOf(whole);
      const before = comparable(await wholeOf());
      const file = await dossier.safety.makeBackup('0.1.0');
      dossier.close();
      newBrowser();
      const empty = await dossierOf({
        copy: {
          ...whole.copy,
          current: null,
          people: [],
          ticks: [],
          papers: [],
          files: [],
          events: [],
          marks: [],
          quarantine: [],
        },
        bytes: new Map(),
      });
      await empty.safety.restore(await empty.safety.readBackup(file), mode);
      empty.close();
      expect(comparable(await wholeOf())).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('a restore can be taken back: records, bytes and all', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDossier.filter(({ copy }) => copy.people.length > 0),
      anyDossier,
      fc.constantFrom('merge', 'replace'),
      async (ours, theirs, mode) => {
        newBrowser();
        const other = await dossierOf(theirs);
        const file = await other.safety.makeBackup('0.1.0');
        other.close();
        newBrowser();
        const dossier = await dossierOf(ours);
        const before = await wholeOf();
        const back = await dossier.safety.restore(await dossier.safety.readBackup(file), mode);
        if (back === null) throw new Error('There is no way back.');
        await dossier.safety.goBackTo(back);
        dossier.close();
        const after = await wholeOf();
        expect(comparable({ ...after, bytes: new Map() })).toEqual(
          comparable({ ...before, bytes: new Map() }),
        );
        // The bytes of the other dossier stay: the safety copy of the undone restore names them.
        for (const [id, content] of before.bytes) expect(after.bytes.get(id)).toEqual(content);
      },
    ),
    { numRuns: 60 },
  );
});
