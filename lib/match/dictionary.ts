import { isMarkKind, kindAt, otherLetter } from './characters.ts';
import { foldWord } from './fold.ts';
import { checkFactor, factor, keyOf, shiftFor } from './hash.ts';
import { inflections } from './inflect.ts';
import { listBit, type MatchTable, roles } from './table.ts';

/** A listed word: the folded forms in which it may stand in a text, the listed one first. */
export interface ListedWord {
  forms: readonly string[];
  isMark: boolean;
}

/** A rigid word has its listed form only. */
export function listedWord(listed: string, isRigid: boolean): ListedWord {
  return {
    forms: isRigid ? [foldWord(listed)] : inflections(listed),
    isMark: isMarkKind(kindAt(listed, 0)),
  };
}

const endings: readonly (readonly [role: number, forms: string])[] = [
  [roles.ending | roles.shortEnding, 'e s es'],
  [roles.ending, 'x ne nes le les te tes ere eres euse euses trice trices ve ves'],
  [roles.left, '('],
  [roles.right, ')'],
  [roles.dot, '·'],
  [roles.stop, '. /'],
];

/** What is written out behind a word, folded, without the marks around it. */
export const writtenEndings: readonly string[] = endings
  .filter(([role]) => (role & roles.ending) !== 0)
  .flatMap(([, forms]) => forms.split(' '));

interface Form {
  hash: number;
  key: number;
  /** The numbers of the listed words it stands for; where it is the listed form itself comes first. */
  words: number[];
  role: number;
}

/** @throws {RangeError} for letters of another alphabet, since they all have one kind */
function readForm(folded: string): Form {
  let hash = 0;
  let check = 0;
  for (let at = 0; at < folded.length; at++) {
    const kind = kindAt(folded, at);
    if (kind === otherLetter) {
      throw new RangeError(`"${folded}" has letters of another alphabet`);
    }
    hash = Math.imul(hash ^ kind, factor);
    check = Math.imul(check ^ kind, checkFactor);
  }
  return { hash, key: keyOf(hash, check), words: [], role: 0 };
}

class Forms {
  readonly #forms = new Map<string, Form>();

  of(folded: string): Form {
    const known = this.#forms.get(folded);
    if (known) return known;
    const form = readForm(folded);
    this.#forms.set(folded, form);
    return form;
  }

  /** In the order of their buckets. */
  sorted(): Form[] {
    return [...this.#forms.values()].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  }
}

type Dictionary = Pick<MatchTable, 'formKeys' | 'formStarts' | 'formWords' | 'wordLists' | 'roles'>;

/** The dictionary of listed words with their numbers. The order counts where one form stands for several. */
export function dictionaryOf(words: ReadonlyMap<ListedWord, number>): Dictionary {
  const forms = new Forms();
  for (const [role, folded] of endings) {
    for (const form of folded.split(' ')) forms.of(form).role |= role;
  }
  for (const [word, number] of words) {
    word.forms.forEach((folded, place) => {
      const known = forms.of(folded).words;
      if (place === 0) known.unshift(number);
      else known.push(number);
    });
  }
  const sorted = forms.sorted();
  const wordLists: number[] = [];
  const formWords = sorted.map(({ words: known }) => {
    const [only = 0] = known;
    if (known.length === 1) return only;
    return (wordLists.push(known.length, ...known) - known.length - 1) | listBit;
  });
  if (words.size >= listBit || wordLists.length >= listBit || sorted.length > 0xffff) {
    throw new RangeError('The glossary has too many words');
  }
  return {
    formKeys: Int32Array.from([0, ...sorted.map(({ key }) => key)]),
    formStarts: bucketsOf(sorted),
    formWords: Uint16Array.from([0, ...formWords]),
    wordLists: Uint16Array.from(wordLists),
    roles: Uint16Array.from(
      sorted.flatMap(({ role }, index) => (role === 0 ? [] : [index + 1, role])),
    ),
  };
}

/** @throws {RangeError} where two forms cannot be told apart */
function bucketsOf(sorted: readonly Form[]): Uint16Array<ArrayBuffer> {
  const count = 2 ** Math.max(1, Math.ceil(Math.log2(sorted.length / 2)));
  const shift = shiftFor(count);
  const starts = new Uint16Array(count + 1);
  const seen = new Set<string>();
  for (const { hash, key } of sorted) {
    const bucket = hash >>> shift;
    if (seen.has(`${bucket} ${key}`)) throw new RangeError('Two words have the same hashes');
    seen.add(`${bucket} ${key}`);
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
  }
  starts[0] = 1;
  for (let bucket = 1; bucket <= count; bucket++) {
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  }
  return starts;
}
