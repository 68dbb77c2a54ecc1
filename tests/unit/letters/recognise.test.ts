import { expect, test } from 'vitest';
import { letterKinds } from '../../../lib/knowledge/letters.ts';
import { recognise } from '../../../lib/letters/recognise.ts';
import { examples } from './examples.ts';

/** The kind's id, or why it is unknown. */
function kindOf(letter: string): string {
  const verdict = recognise(letter, letterKinds);
  return verdict.kind === 'known' ? verdict.candidate.kind.id : `unknown: ${verdict.why}`;
}

test.each(examples)('$name is known', ({ kind, text }) => {
  expect(kindOf(text)).toBe(kind);
});

test('each kind has at least two examples', () => {
  for (const { id } of letterKinds) {
    expect(examples.filter(({ kind }) => kind === id).length, id).toBeGreaterThanOrEqual(2);
  }
});

test('accents, capitals and hard line breaks do not matter', () => {
  for (const { kind, text } of examples) {
    const rough = text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .replace(/(\S) (\S)/g, (all, one, two, at: number) =>
        at % 3 === 0 ? `${one}\n${two}` : all,
      );
    expect(kindOf(rough)).toBe(kind);
  }
});

test('a letter about a warning of old is not that warning', () => {
  expect(kindOf('Madame, votre mise en demeure est sans objet. Veuillez nous en excuser.')).toBe(
    'unknown: weak',
  );
});

test('two kinds alike are a tie, and both are named', () => {
  const text = ['refusal-1', 'acknowledgement-1', 'acknowledgement-2']
    .map((name) => examples.find((one) => one.name === name)?.text)
    .join('\n\n');
  const verdict = recognise(text, letterKinds);
  expect(verdict).toMatchObject({ kind: 'unknown', why: 'tie' });
  const near = verdict.kind === 'unknown' ? verdict.near.map(({ kind }) => kind.id) : [];
  expect(near.toSorted()).toEqual(['acknowledgement', 'refusal']);
});

test('a message that asks for card details is a danger, whatever else it says', () => {
  const all = examples.filter(({ kind }) => kind !== 'scam');
  const scam = examples.find(({ kind }) => kind === 'scam');
  for (const { text } of all) expect(kindOf(`${text}\n\n${scam?.text}`)).toBe('scam');
});

test.each([
  ['', 'empty'],
  [' \n\t\n ', 'empty'],
  ['Dear member, your attestation de droits and your carte Vitale are on the way.', 'not-french'],
  ['Sehr geehrte Frau Muster, hiermit bestätigen wir den Eingang Ihres Antrags.', 'not-french'],
])('%j is unknown', (text, why) => {
  expect(kindOf(text)).toBe(`unknown: ${why}`);
});

/** Ordinary French of other offices and of friends. */
test.each([
  'Chère Anna, nous avons bien reçu ta carte et les photos de vos vacances. À bientôt chez nous !',
  'Madame, votre abonnement à la bibliothèque se termine le 3 janvier 2027. Pour le renouveler, passez nous voir.',
  "Le syndic vous informe que l'eau sera coupée dans tout l'immeuble le 12 décembre 2026 de 9 h à 12 h.",
  'Votre colis est arrivé. Vous pouvez le retirer avec une pièce d’identité dans votre bureau de poste.',
  'La réunion des parents aura lieu mardi. Vous pouvez vous présenter dès 18 h à l’accueil de l’école.',
])('%s is unknown', (text) => {
  expect(kindOf(text)).toBe('unknown: weak');
});
