/*
 * Pages in the manner of French administration, the same on every machine: a number decides all.
 */

const split = (words: string) => words.split(' ');
const nouns = split(
  'remboursement prestation allocation attestation déclaration assurance arrêt travail accident congé pension retraite décès soin médecin parcours forfait participation caisse dossier demande justificatif bénéficiaire employeur salaire cotisation plafond consultation ordonnance transport exonération ressource foyer revenu impôt relevé compte virement délai recours réclamation contrôle service logement famille enfant naissance examen prévention bilan',
);
const adjectives = split(
  'médical social familial annuel mensuel obligatoire provisoire définitif national régional départemental professionnel personnel étranger européen partiel total gratuit numérique individuel collectif dentaire hospitalier temporaire permanent rétroactif agréé conventionné forfaitaire',
);
const fillers = split(
  'vous pouvez devez votre nous avons cette page avec sans dans pour sur sous entre avant après selon depuis lorsque puis ensuite également toutefois ainsi donc car mais ou et si quand comment chaque plusieurs tous leurs notre adresser envoyer transmettre compléter signer remplir recevoir obtenir vérifier suivre connaître informer contacter effectuer ligne lettre jour mois année date heure montant exemple cas personne question étape moment lieu besoin manière partie ensemble nombre liste le la les un une des du de à au aux en par est sont sera',
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

/** HTML with at least `count` text nodes; about one in ten has one of the terms. */
export function pageHtml(count: number, terms: readonly string[], seed = 42): string {
  const random = randomNumbers(seed);
  const pick = picker(random);
  const upTo = (most: number) => Math.floor(random() * most);
  let made = 0;

  const text = (words: number) => {
    made++;
    const parts = Array.from({ length: words }, () =>
      pick(random() < 0.7 ? fillers : random() < 0.8 ? nouns : adjectives),
    );
    if (random() < 0.1) parts.splice(upTo(words), 0, pick(terms).replaceAll('&', '&amp;'));
    return parts.join(random() < 0.05 ? '\u00A0' : ' ') + (random() < 0.3 ? '. ' : ' ');
  };
  const inline = () => {
    const tag = pick(['b', 'a', 'em', 'span', 'strong']);
    return `<${tag}>${text(2 + upTo(3))}</${tag}>${text(5 + upTo(8))}`;
  };
  const several = (tag: string, times: number, content: () => string) =>
    Array.from({ length: times }, () => `<${tag}>${content()}</${tag}>`).join('');
  const paragraph = () =>
    `<p>${text(6 + upTo(8))}${Array.from({ length: upTo(4) }, inline).join('')}</p>`;
  const list = () => `<ul>${several('li', 3 + upTo(4), () => text(4 + upTo(8)))}</ul>`;
  const row = () => several('td', 4, () => text(1 + upTo(4)));
  const table = () => `<table><tbody>${several('tr', 4, row)}</tbody></table>`;
  const heading = () => `<h3>${text(3 + upTo(4))}</h3>`;

  const blocks: string[] = [];
  while (made < count) {
    const kind = random();
    if (kind < 0.55) blocks.push(paragraph());
    else if (kind < 0.8) blocks.push(list());
    else blocks.push(kind < 0.9 ? table() : heading());
  }
  return blocks.join('');
}
