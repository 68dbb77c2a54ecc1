import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * What the bench reads: the practice site's pages, one after another, and the shipped spellings, filled up
 * with invented ones. The same on every machine.
 */

const split = (words: string) => words.split(' ');
const nouns = split(
  'remboursement prestation allocation attestation déclaration assurance arrêt travail accident congé pension retraite décès soin médecin parcours forfait participation caisse dossier demande justificatif bénéficiaire employeur salaire cotisation plafond consultation ordonnance transport exonération ressource foyer revenu impôt relevé compte virement délai recours réclamation contrôle service logement famille enfant naissance examen prévention bilan',
);
const adjectives = split(
  'médical social familial annuel mensuel obligatoire provisoire définitif national régional départemental professionnel personnel étranger européen partiel total gratuit numérique individuel collectif dentaire hospitalier temporaire permanent rétroactif agréé conventionné forfaitaire',
);

/** A stream of numbers from 0 (included) to 1 (excluded), decided by the seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function picker(random: () => number) {
  return (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
}

/** The spellings in a mixed order, filled up with invented ones to `count`. */
export function spellingsUpTo(count: number, real: readonly string[], seed = 7): string[] {
  const random = randomNumbers(seed);
  const pick = picker(random);
  const mixed = real.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
  const spellings = new Set(mixed.slice(0, count).map(({ text }) => text));
  while (spellings.size < count) {
    spellings.add(`${pick(nouns)} de ${pick(nouns)} ${pick(adjectives)}`);
  }
  return [...spellings];
}

const pages = join(import.meta.dirname, '../practice-site/pages/www.ameli.fr');

/** The contents of the practice site's articles and lists, in the order of their addresses. */
function contents(): string[] {
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) =>
      readFileSync(join(pages, file), 'utf8')
        .replace(/<!--.*?-->/gs, '')
        .replace(/<(script|style)\b.*?<\/\1>/gs, ''),
    );
}

/** The practice pages again and again, up to about `count` text nodes. */
export function pageHtml(count: number): string {
  const parts = contents().map((html) => ({ html, texts: html.match(/>[^<]+/g)?.length ?? 1 }));
  const chosen: string[] = [];
  for (let made = 0, index = 0; made < count; index++) {
    const part = parts[index % parts.length];
    if (!part) throw new Error('The practice site has no pages.');
    chosen.push(part.html);
    made += part.texts;
  }
  return chosen.join('');
}
