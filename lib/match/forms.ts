import { kindAt } from './characters.ts';

/*
 * The dictionary of folded words ("forms"). Built once; the scanner asks it for each word it has read,
 * by hash, and it compares every letter before it says yes. Form 0 is "not known".
 */

/** The hash of no letters; `addLetter` extends it by one kind of `characters.ts`. */
export const emptyHash = 17;

export function addLetter(hash: number, kind: number): number {
  return (Math.imul(hash, 31) + kind) | 0;
}

function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 15) & mask;
}

/** Words of a dictionary as flat arrays. */
export class Forms {
  /** Letters of the longest form; a longer word is not known. */
  readonly longest: number;
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  /** Where the letters of form `i` start; they end where those of form `i + 1` start. */
  readonly #starts: Int32Array;
  readonly #letters: Uint8Array;

  /** `words` are folded and differ from each other; the first becomes form 1. */
  constructor(words: readonly string[]) {
    let size = 16;
    while (size < words.length * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(words.length + 1);
    this.#starts = new Int32Array(words.length + 2);
    this.#letters = new Uint8Array(words.reduce((sum, word) => sum + word.length, 0));
    this.longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    words.forEach((word, index) => {
      this.#add(word, index + 1);
    });
  }

  #add(word: string, form: number): void {
    const start = this.#starts[form] ?? 0;
    let hash = emptyHash;
    for (let i = 0; i < word.length; i++) {
      const kind = kindAt(word, i);
      this.#letters[start + i] = kind;
      hash = addLetter(hash, kind);
    }
    this.#starts[form + 1] = start + word.length;
    this.#hashes[form] = hash;
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, mask);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = form;
  }

  /** The form with these letters (kinds) and their hash, or 0. */
  find(hash: number, letters: Uint8Array, length: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const form = this.#slots[slot] ?? 0;
      if (form === 0) return 0;
      if (this.#hashes[form] === hash && this.#is(form, letters, length)) return form;
    }
  }

  #is(form: number, letters: Uint8Array, length: number): boolean {
    const start = this.#starts[form] ?? 0;
    if ((this.#starts[form + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.#letters[start + i] !== letters[i]) return false;
    }
    return true;
  }
}
