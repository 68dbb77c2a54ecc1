import {
  ae,
  apostrophe,
  ignored,
  isDigitKind,
  isMarkKind,
  isWordKind,
  kindAt,
  kinds,
  lastDigit,
  lastLetter,
  oe,
  space,
} from './characters.ts';

/*
 * A machine that finds the words with which a phrase may open: one step per unit of text, and no question
 * where words begin and end. Nearly every word of a page opens nothing, and falls out after a letter or
 * two; a word that never stands alone ("de", "la") counts only if the next one begins as one that follows it.
 */

/** Any punctuation mark, as a class. */
const mark = 43;
/** The class of each UTF-16 unit: its kind, with all marks as one. */
export const classes: Uint8Array = kinds.map((kind) => (isMarkKind(kind) ? mark : kind));

/** Where a state's row of followers stands: `state << rowShift | class`. */
export const rowShift = 6;
const rowLength = 1 << rowShift;
const mostStates = 0x10000;

/** A word that opens has ended with the unit before, and this one stands between words. */
const opened = 0;
/** The same, and this unit is a digit right behind letters, or a letter right behind digits. */
const touched = 1;
/** Between words. States below this one say that a phrase may have opened. */
export const between = 1024;
/** Inside a word that opens nothing. */
const unknown = between + 1;

/** From here every word class leads into the unknown, and the rest out of the word. */
const emptyRow = Uint16Array.from({ length: rowLength }, (_, one) =>
  isWordKind(one) ? unknown : between,
);

const letterE = 5;
/** Units that are two letters: the first, by kind. The second is an E. */
const ligatures: readonly (readonly [kind: number, first: number])[] = [
  [oe, 15],
  [ae, 1],
];

/** A folded word with which phrases open. */
export interface Opener {
  word: string;
  /** The folded words that may follow; null if a phrase may end with this one, so that it counts alone. */
  followers: ReadonlySet<string> | null;
}

/** The machine for a list of folded words that differ from each other. */
export class Openers {
  /** `state << rowShift | class` → the state that follows. */
  next = new Uint16Array((2 * between) << rowShift);
  #states = between;
  #speaking = touched + 1;
  /** The states that wait for what follows, by what may follow. */
  readonly #waiting = new Map<ReadonlySet<string>, number>();
  /** The states that say what their copy below `between` does not. */
  readonly #spoken = new Map<number, number>();
  /** Some phrase begins with a mark. That is rare, so every mark is then looked at. */
  #marksOpen = false;

  constructor(openers: readonly Opener[]) {
    this.#addState();
    this.#addState();
    for (const { word } of openers) this.#addLetters(word);
    this.#addLigatures();
    for (const { word, followers } of openers) this.#end(word, followers);
    for (const [followers, state] of this.#waiting) this.#awaitAll(state, followers);
    if (this.#marksOpen) {
      for (let state = between; state < this.#states; state++) this.#set(state, mark, opened);
    }
    for (const [state, copy] of this.#spoken) this.#copyRow(state, copy);
    this.#copyRow(between, opened);
    this.#copyRow(unknown, touched);
  }

  #addState(): number {
    const state = this.#states++;
    if (state === mostStates) throw new RangeError('The glossary has too many words');
    if (state << rowShift === this.next.length) {
      const next = new Uint16Array(this.next.length * 2);
      next.set(this.next);
      this.next = next;
    }
    this.next.set(emptyRow, state << rowShift);
    this.#set(state, ignored, state);
    return state;
  }

  #get(state: number, one: number): number {
    return this.next[(state << rowShift) | one] ?? unknown;
  }

  #set(state: number, one: number, to: number): void {
    this.next[(state << rowShift) | one] = to;
  }

  #copyRow(from: number, to: number): void {
    const start = from << rowShift;
    this.next.copyWithin(to << rowShift, start, start + rowLength);
  }

  #addLetters(word: string): void {
    if (isMarkKind(kindAt(word, 0))) {
      this.#marksOpen = true;
      return;
    }
    let state = between;
    for (let i = 0; i < word.length; i++) {
      const kind = kindAt(word, i);
      if (kind === apostrophe) return;
      const known = this.#get(state, kind);
      const next = known === unknown ? this.#addState() : known;
      this.#set(state, kind, next);
      state = next;
    }
  }

  #addLigatures(): void {
    for (let state = between; state < this.#states; state++) {
      for (const [kind, first] of ligatures) {
        this.#set(state, kind, this.#get(this.#get(state, first), letterE));
      }
    }
  }

  /** Says what comes after the last unit of a word that opens. */
  #end(word: string, followers: ReadonlySet<string> | null): void {
    let state = between;
    let at = 0;
    for (; at < word.length && kindAt(word, at) !== apostrophe; at++) {
      state = this.#get(state, kindAt(word, at));
    }
    if (state === between) return;
    const then = followers === null ? opened : this.#waitFor(followers);
    if (at < word.length) {
      this.#set(state, apostrophe, then);
      return;
    }
    const row = state << rowShift;
    this.next.fill(opened, row, row + 1);
    this.next.fill(opened, row + apostrophe, row + ignored);
    this.next.fill(opened, row + ignored + 1, row + rowLength);
    this.#set(state, space, then);
    // Letters right behind a number, and digits right behind letters, are another word.
    if (!isDigitKind(kindAt(word, 0))) {
      this.next.fill(touched, row + lastLetter + 1, row + lastDigit + 1);
      return;
    }
    this.next.fill(touched, row + 1, row + lastLetter + 1);
    this.next.fill(touched, row + lastDigit + 1, row + apostrophe);
  }

  #waitFor(followers: ReadonlySet<string>): number {
    const state = this.#waiting.get(followers) ?? this.#addState();
    this.#waiting.set(followers, state);
    return state;
  }

  /** Between two words: the next one speaks at its first two letters if one that may follow has them. */
  #awaitAll(state: number, followers: ReadonlySet<string>): void {
    this.#copyRow(between, state);
    this.#set(state, space, state);
    this.#set(state, ignored, state);
    const begun = new Map<number, number>();
    for (const word of followers) {
      const first = kindAt(word, 0);
      if (isMarkKind(first)) this.#set(state, mark, opened);
      else if (isDigitKind(first)) this.#set(state, first, this.#speak(this.#get(between, first)));
      else this.#awaitLetters(state, first, kindAt(word, 1), begun);
    }
    for (const [kind, first] of ligatures) {
      if (begun.has(first)) this.#set(state, kind, this.#speak(this.#get(between, kind)));
    }
  }

  #awaitLetters(state: number, first: number, second: number, begun: Map<number, number>): void {
    const plain = this.#get(between, first);
    if (!isWordKind(second)) {
      this.#set(state, first, this.#speak(plain));
      begun.set(first, this.#speak(plain));
      return;
    }
    const known = begun.get(first);
    if (known !== undefined && known < between) return;
    const half = known ?? this.#addState();
    if (known === undefined) {
      this.#copyRow(plain, half);
      this.#set(half, ignored, half);
      this.#set(state, first, half);
      begun.set(first, half);
    }
    const after = this.#get(plain, second);
    if (after >= between) this.#set(half, second, this.#speak(after));
  }

  /** The state that goes on as this one does, and says that a phrase may have opened. */
  #speak(state: number): number {
    const known = this.#spoken.get(state);
    if (known !== undefined) return known;
    const copy = this.#speaking++;
    if (copy === between) throw new RangeError('Too many pairs of letters');
    this.#spoken.set(state, copy);
    return copy;
  }
}
