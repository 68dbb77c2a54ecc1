import { isMarkKind, kindAt, otherLetter } from './characters.ts';
import { foldWord } from './fold.ts';
import type { Path } from './graph.ts';
import { checkFactor, factor, shiftFor } from './hash.ts';
import { inflections } from './inflect.ts';
import { type MatchTable, roles, unclear } from './table.ts';

/** A listed word: the folded forms in which it may stand in a text, the listed one first. */
export interface ListedWord {
  /** Tells it from the others of a table. */
  number: number;
  forms: readonly string[];
  isMark: boolean;
}

/** A rigid word has its listed form only. */
export function listedWord(listed: string, isRigid: boolean, number: number): ListedWord {
  return {
    number,
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
  check: number;
  /** The listed words it stands for; the one of which it is the listed form comes first. */
  words: ListedWord[];
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
  return { hash, check: check >>> 16, words: [], role: 0 };
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

/** By class, from class 1 on: the listed words that its forms stand for, in the order of choice. */
export type Classes = readonly (readonly ListedWord[])[];

interface Dictionary extends Pick<MatchTable, 'forms' | 'formStarts' | 'formChecks' | 'roles'> {
  classes: Classes;
}

/** The dictionary of the words of phrases. Their order counts where one form stands for several words. */
export function dictionaryOf(phrases: readonly Path[]): Dictionary {
  const sorted = formsOf(new Set(phrases.flatMap(({ words }) => words)));
  const byName = classesOf(sorted, phrases);
  if (byName.size >= unclear || sorted.length > 0xffff) {
    throw new RangeError('The glossary has too many words');
  }
  const names = new Map([...byName.keys()].map((name, index) => [name, index + 1]));
  const starts = bucketsOf(sorted);
  const isUnclear = unclearForms(sorted, shiftFor(starts.length - 1));
  const packed = sorted.map((form) => {
    const wordClass = (names.get(nameOf(form.words)) ?? 0) | (isUnclear(form) ? unclear : 0);
    return (form.hash << 16) | wordClass;
  });
  return {
    classes: [...byName.values()],
    forms: Int32Array.from([0, ...packed]),
    formStarts: starts,
    formChecks: Uint16Array.from([0, ...sorted.map(({ check }) => check)]),
    roles: Uint16Array.from(
      sorted.flatMap(({ role }, index) => (role === 0 ? [] : [index + 1, role])),
    ),
  };
}

/** The forms of endings and words, in the order of their buckets. */
function formsOf(words: ReadonlySet<ListedWord>): Form[] {
  const forms = new Forms();
  for (const [role, folded] of endings) {
    for (const form of folded.split(' ')) forms.of(form).role |= role;
  }
  for (const word of words) {
    word.forms.forEach((folded, place) => {
      const known = forms.of(folded).words;
      if (place === 0) known.unshift(word);
      else known.push(word);
    });
  }
  return forms.sorted();
}

function nameOf(words: readonly ListedWord[]): string {
  return words.map(({ number }) => number).join();
}

/** The classes by name. Those with which phrases of group 0 open are the first. */
function classesOf(forms: readonly Form[], phrases: readonly Path[]): Map<string, ListedWord[]> {
  const opening = new Set(
    phrases.flatMap(({ group, words: [first] }) => (group === 0 && first ? [first] : [])),
  );
  const all = forms.map(({ words }) => words).filter((words) => words.length > 0);
  const { first = [], later = [] } = Object.groupBy(all, (words) =>
    words.some((word) => opening.has(word)) ? 'first' : 'later',
  );
  return new Map([...first, ...later].map((words) => [nameOf(words), words]));
}

/** Tells which forms have the same first hash as another, as far as table and bucket have it. */
function unclearForms(forms: readonly Form[], shift: number): (form: Form) => boolean {
  const placeOf = ({ hash }: Form) => `${hash >>> shift} ${hash & 0xffff}`;
  const places = Object.groupBy(forms, placeOf);
  return (form) => (places[placeOf(form)]?.length ?? 0) > 1;
}

/** @throws {RangeError} where two forms cannot be told apart */
function bucketsOf(sorted: readonly Form[]): Uint16Array<ArrayBuffer> {
  const count = 2 ** Math.max(1, Math.ceil(Math.log2(sorted.length / 2)));
  const shift = shiftFor(count);
  const starts = new Uint16Array(count + 1);
  const seen = new Set<string>();
  for (const { hash, check } of sorted) {
    const bucket = hash >>> shift;
    const name = `${bucket} ${hash & 0xffff} ${check}`;
    if (seen.has(name)) throw new RangeError('Two words have the same hashes');
    seen.add(name);
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
  }
  starts[0] = 1;
  for (let bucket = 1; bucket <= count; bucket++) {
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  }
  return starts;
}
