import { expect, test } from 'vitest';
import { packTable, unpackTable } from '../../../lib/match/bytes.ts';
import { compile } from '../../../lib/match/compile.ts';
import { createScanner } from '../../../lib/match/scanner.ts';

const terms = [{ id: 'number', spellings: ['numéro de sécurité sociale', 'n° de dossier', 'AT'] }];
const forms = [{ id: 'S1106', spellings: ['S1106', 'numéro de formulaire'] }];

function found(table: ReturnType<typeof compile>) {
  const scanner = createScanner(table);
  const places: string[] = [];
  scanner.run('Numéro de sécurité sociale, S 1106, n° de dossier, AT, numéro de formulaire');
  scanner.search(
    (...place) => places.push(`terms ${place}`),
    (...place) => places.push(`forms ${place}`),
  );
  return places.sort();
}

test('a table comes back from its bytes as it was', () => {
  const table = compile(terms, forms);
  const bytes = Uint8Array.fromBase64(packTable(table).toBase64());
  expect(unpackTable(bytes)).toEqual(table);
  expect(found(unpackTable(bytes))).toEqual(found(table));
});

test('groups of entries are looked for apart from each other', () => {
  expect(found(compile(terms, forms))).toEqual([
    'forms 0,0,28,0,34',
    'forms 0,0,55,0,75',
    'terms 0,0,0,0,26',
    'terms 0,0,36,0,49',
    'terms 0,0,51,0,53',
  ]);
});

test('tables may be used in turns', () => {
  const [one, other] = [createScanner(compile(terms)), createScanner(compile(forms))];
  const ids: string[] = [];
  for (const round of [1, 2]) {
    for (const [name, scanner] of Object.entries({ one, other })) {
      scanner.run('AT, S1106');
      scanner.search(() => ids.push(`${name} ${round}`));
    }
  }
  expect(ids).toEqual(['one 1', 'other 1', 'one 2', 'other 2']);
});
