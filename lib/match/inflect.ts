import { foldWord } from './fold.ts';

/** Words that never take an ending of their own. */
const fixed = new Set(
  'a à ai as au aux avec ce ces dans de des du elle en es est et être eu il ils la le les leur leurs ma mais me mes moi mon ne nos notre nous on ont ou où par pas plus pour que qui sa sans se selon ses si son sont sous sur ta te tes toi ton tout tous tu un une vers vos votre vous y'.split(
    ' ',
  ),
);

/** Nouns of which the feminine by the rules is another word: on the right (`droite`), the art (`médecine`). */
const masculine = new Set(['droit', 'medecin']);

/** Feminine endings by masculine ending, folded: what to cut, what to add. The first that fits counts. */
const feminines: readonly (readonly [ending: string, cut: number, added: readonly string[]])[] = [
  ['er', 2, ['ere']],
  ['teur', 4, ['teure', 'teuse', 'trice']],
  ['eur', 3, ['eure', 'euse']],
  ['eux', 1, ['se']],
  ['ien', 0, ['ne']],
  ['een', 0, ['ne']],
  ['el', 0, ['le']],
  ['et', 0, ['e', 'te']],
  ['if', 1, ['ve']],
  ['ic', 1, ['que']],
  ...'al il ol ul an in on un at it nt ot ut ct rt ad id nd od ud ais ois i u ir our'
    .split(' ')
    .map((ending) => [ending, 0, ['e']] as const),
];

function feminine(base: string): string[] {
  if (base.length < 4 || masculine.has(base)) return [];
  const rule = feminines.find(([ending]) => base.endsWith(ending));
  if (!rule) return [];
  const [, cut, added] = rule;
  const stem = base.slice(0, base.length - cut);
  return added.map((ending) => stem + ending);
}

function plural(word: string): string[] {
  if (/[sxz]$/.test(word)) return [];
  if (word.endsWith('al')) return [`${word.slice(0, -2)}aux`, `${word}s`];
  if (word.endsWith('ail')) return [`${word.slice(0, -3)}aux`, `${word}s`];
  return /eau$|eu$/.test(word) ? [`${word}x`, `${word}s`] : [`${word}s`];
}

/** The singular of a word that is listed in the plural; the word itself where there is none. */
function singular(word: string): string {
  if (word.length < 5 || /ss$|ais$|ois$/.test(word)) return word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -3)}al`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * Every folded form in which a listed French word may stand in a text, the listed one first: singular
 * and plural, masculine and feminine by the regular endings. A feminine word does not give the
 * masculine. Some forms are no French word; they do no harm, since no text has them.
 */
export function inflections(word: string): string[] {
  const listed = word.normalize('NFC').toLowerCase();
  const folded = foldWord(listed);
  if (fixed.has(listed) || folded.length < 2 || !/^[a-z]+$/.test(folded)) return [folded];
  const base = singular(folded);
  const isParticiple = /és?$/.test(listed);
  const singulars = [base, ...(isParticiple ? [`${base}e`] : feminine(base))];
  return [...new Set([folded, ...singulars, ...singulars.flatMap(plural)])];
}
