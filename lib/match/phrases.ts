import { choices, classOf, leadsOn, leafOf, nextNode } from './memory.ts';
import { capitals, tight } from './spelling.ts';
import { choiceBit, type MatchTable, roles, unclear } from './table.ts';
import { touchesAfter, Words } from './words.ts';

/** Finds the longest known phrase of the table in use from a place of a text on. */
export class Phrases {
  /** The entry found last, and the unit after its phrase. */
  entry = -1;
  end = 0;
  readonly #words: Words;
  /** By form: bits of `roles`. */
  readonly #roles: Uint8Array;
  /** The words that the phrase found last takes. */
  #length = 0;

  constructor(table: MatchTable) {
    this.#words = new Words(table.formStarts.length - 1);
    this.#roles = new Uint8Array(table.forms.length);
    for (let at = 0; at < table.roles.length; at += 2) {
      this.#roles[table.roles[at] as number] = table.roles[at + 1] as number;
    }
  }

  /** True if a phrase of the group with this root starts with the word at `place`; see `entry` and `end`. */
  find(text: string, place: number, root: number): boolean {
    this.#words.begin(text, place);
    this.#length = 0;
    if (this.#words.has(0)) this.#follow(0, root, capitals | tight);
    if (this.#length === 0) return false;
    this.end = this.#words.ends[this.#length - 1] as number;
    return true;
  }

  /** Reads word `index` at `node`; `have` are the needs that the phrase fulfils so far. */
  #follow(index: number, node: number, have: number): void {
    const wordClass = classOf(this.#words.forms[index] as number) & ~unclear;
    this.#enter(index, nextNode(node, wordClass), have);
  }

  /** Goes on from the node that word `index` leads to; 0 for none. */
  #enter(index: number, node: number, have: number): void {
    if (node === 0) return;
    const words = this.#words;
    const next = this.#skipEndings(index + 1);
    const has = have & ((words.bits[index] as number) | tight);
    const isWhole = ((words.bits[next - 1] as number) & touchesAfter) === 0;
    if (isWhole && next > this.#length) this.#take(node, next, has);
    if (!leadsOn(node) || !words.has(next)) return;
    this.#follow(next, node, words.isTight(next) ? has : has & ~tight);
  }

  /** Takes what ends at this node, if the text has what it needs. */
  #take(node: number, length: number, has: number): void {
    let leaf = leafOf(node);
    if ((leaf & choiceBit) !== 0) {
      let place = leaf & ~choiceBit;
      while (((choices[place] as number) & ~has) !== 0) place += 2;
      leaf = choices[place + 1] as number;
    }
    if (leaf === 0) return;
    this.entry = leaf - 1;
    this.#length = length;
  }

  /** The word after endings that are written out behind a word: `(e)s`, `·e·s`, `.e.s`, `/e`. */
  #skipEndings(index: number): number {
    if (!this.#words.isTight(index)) return index;
    if (this.#is(index, roles.left) && this.#isEnding(index + 1, roles.ending)) {
      if (!this.#is(index + 2, roles.right)) return index;
      return this.#isEnding(index + 3, roles.shortEnding) ? index + 4 : index + 3;
    }
    let at = index;
    while (this.#isDottedEnding(at)) at += 2;
    return at;
  }

  /** A full stop or slash takes fewer endings than a middle dot, since it also parts words. */
  #isDottedEnding(index: number): boolean {
    if (this.#is(index, roles.dot)) return this.#isEnding(index + 1, roles.ending);
    if (!this.#is(index, roles.stop) || !this.#isEnding(index + 1, roles.shortEnding)) return false;
    return ((this.#words.bits[index + 1] ?? 0) & capitals) === 0;
  }

  #isEnding(index: number, role: number): boolean {
    return this.#is(index, role) && ((this.#words.bits[index] ?? 0) & touchesAfter) === 0;
  }

  /** True if the word stands tight behind the one before and has the role. */
  #is(index: number, role: number): boolean {
    if (!this.#words.isTight(index)) return false;
    return ((this.#roles[this.#words.forms[index] ?? 0] ?? 0) & role) !== 0;
  }
}
