import { capitals, tight } from './spelling.ts';
import { type MatchTable, roles } from './table.ts';
import { touchesAfter, Words } from './words.ts';

/** Finds the longest known phrase from a place of a text on. */
export class Phrases {
  /** The entry found last, and the unit after its phrase. */
  entry = -1;
  end = 0;
  readonly #table: MatchTable;
  readonly #words: Words;
  /** The words that the phrase found last takes. */
  #length = 0;

  constructor(table: MatchTable) {
    this.#table = table;
    this.#words = new Words(table.letters);
  }

  /** True if a phrase starts with the word at `place`; see `entry` and `end`. */
  find(text: string, place: number): boolean {
    this.#words.begin(text, place);
    this.#length = 0;
    if (this.#words.has(0)) this.#follow(0, 0, capitals | tight);
    if (this.#length === 0) return false;
    this.end = this.#words.ends[this.#length - 1] ?? place;
    return true;
  }

  /** Reads word `index` at `node`; `have` are the needs that the phrase fulfils so far. */
  #follow(index: number, node: number, have: number): void {
    const { listed, edges, wordCount, grows } = this.#table;
    const words = this.#words;
    const has = have & ((words.bits[index] ?? 0) | tight);
    const next = this.#skipEndings(index + 1);
    const isWhole = ((words.bits[next - 1] ?? 0) & touchesAfter) === 0;
    for (const word of listed[words.forms[index] ?? 0] ?? []) {
      const child = edges.get(node * wordCount + word);
      if (child === 0) continue;
      if (isWhole && next > this.#length) this.#take(child, next, has);
      if (grows[child] !== 0 && words.has(next)) {
        this.#follow(next, child, words.isTight(next) ? has : has & ~tight);
      }
    }
  }

  /** Takes what ends at this node, if the text has what it needs. */
  #take(node: number, length: number, has: number): void {
    const { plain, strict, needs } = this.#table;
    const isStrict = (strict[node] ?? 0) > 0 && ((needs[node] ?? 0) & ~has) === 0;
    const entry = (isStrict ? strict[node] : plain[node]) ?? 0;
    if (entry === 0) return;
    this.entry = entry - 1;
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
    return ((this.#table.roles[this.#words.forms[index] ?? 0] ?? 0) & role) !== 0;
  }
}
