import {
  apostrophe,
  isDigitKind,
  isMarkKind,
  kindAt,
  lastLetter,
  otherLetter,
} from './characters.ts';

/*
 * The dictionary of folded words ("forms") as a tree of letters: each node has room for one node per
 * letter, so that the scanner goes one step per unit of text and knows the word where it ends. Nothing is
 * compared afterwards, since every step is exact.
 */

/** No known word goes on like this; every step from here leads here. */
export const nowhere = 0;
/** Before the first letter of a word, and before the first digit of a number. */
export const wordStart = 1;
export const numberStart = 2;

/** `node << nodeShift | letter` is where the next node stands. */
export const nodeShift = 5;
/** The letter of an elision (`d'`); letters and digits come before it. */
export const elision = lastLetter + 1;
const mostNodes = 0x10000;

/** The letter of a kind, for `LetterTree.next`; the kinds of letters are their own. */
function letterOf(kind: number): number {
  if (kind === apostrophe) return elision;
  return isDigitKind(kind) ? kind - lastLetter : kind;
}

/** A dictionary of folded words. Form 0 is "not known". */
export class LetterTree {
  /** By node and letter: the node that follows. */
  next = new Uint16Array(256 << nodeShift);
  /** By node: the form that ends here. */
  forms = new Uint16Array(256);
  /** By kind: the form of a punctuation mark, which is a word of its own. */
  readonly marks = new Uint16Array(256);
  #nodes = numberStart + 1;

  /** `words` are folded and differ from each other; the first becomes form 1. */
  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      this.#add(word, index + 1);
    });
  }

  #add(word: string, form: number): void {
    const first = kindAt(word, 0);
    if (isMarkKind(first)) {
      this.marks[first] = form;
      return;
    }
    let node = isDigitKind(first) ? numberStart : wordStart;
    for (let i = 0; i < word.length; i++) node = this.#step(node, kindAt(word, i), word);
    this.forms[node] = form;
  }

  #step(node: number, kind: number, word: string): number {
    if (kind === otherLetter) throw new RangeError(`"${word}" has letters of another alphabet`);
    const place = (node << nodeShift) | letterOf(kind);
    const known = this.next[place] ?? nowhere;
    if (known !== nowhere) return known;
    if (this.#nodes === mostNodes) throw new RangeError('The glossary has too many words');
    if (this.#nodes === this.forms.length) this.#grow();
    this.next[place] = this.#nodes;
    return this.#nodes++;
  }

  #grow(): void {
    const next = new Uint16Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
    const forms = new Uint16Array(this.forms.length * 2);
    forms.set(this.forms);
    this.forms = forms;
  }
}
