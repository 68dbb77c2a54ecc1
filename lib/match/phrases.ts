import { capitals, tight } from './spelling.ts';
import { type MatchTable, roles } from './table.ts';
import { broken, type Tokens, touchesAfter, touchesBefore } from './tokens.ts';

/** Finds the longest known phrase from a token on. */
export class Phrases {
  /** 1 + the entry found last. */
  #found = 0;
  /** The token after the phrase found last. */
  end = 0;
  readonly #table: MatchTable;
  readonly #tokens: Tokens;

  constructor(table: MatchTable, tokens: Tokens) {
    this.#table = table;
    this.#tokens = tokens;
  }

  /** The entry of the longest phrase that starts at token `first`, or -1; see `end`. */
  longestFrom(first: number): number {
    const isStart = ((this.#table.roles[this.#tokens.forms[first] ?? 0] ?? 0) & roles.opens) !== 0;
    if (!isStart || ((this.#tokens.bits[first] ?? 0) & touchesBefore) !== 0) return -1;
    this.#found = 0;
    this.end = first;
    this.#follow(first, 0, capitals | tight);
    return this.#found - 1;
  }

  /** Reads token `index` at `node`; `have` are the needs that the phrase fulfils so far. */
  #follow(index: number, node: number, have: number): void {
    const { words, edges, wordCount } = this.#table;
    const tokens = this.#tokens;
    const bits = tokens.bits[index] ?? 0;
    const has = have & (bits | tight);
    const next = this.#skipEndings(index + 1);
    const isWhole = ((tokens.bits[next - 1] ?? 0) & touchesAfter) === 0;
    const goesOn = next < tokens.count && ((tokens.bits[next] ?? 0) & broken) === 0;
    for (const word of words[tokens.forms[index] ?? 0] ?? []) {
      const child = edges.get(node * wordCount + word);
      if (child === undefined) continue;
      if (isWhole && next > this.end) this.#take(child, next, has);
      if (goesOn) {
        this.#follow(next, child, tokens.isTight(next) ? has : has & ~tight);
      }
    }
  }

  /** Takes what ends at this node, if the text has what it needs. */
  #take(node: number, end: number, has: number): void {
    const { plain, strict, needs } = this.#table;
    const isStrict = (strict[node] ?? 0) > 0 && ((needs[node] ?? 0) & ~has) === 0;
    const entry = (isStrict ? strict[node] : plain[node]) ?? 0;
    if (entry === 0) return;
    this.#found = entry;
    this.end = end;
  }

  /** The token after endings that are written out behind a word: `(e)s`, `·e·s`, `.e.s`, `/e`. */
  #skipEndings(index: number): number {
    if (!this.#tokens.isTight(index)) return index;
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
    const isLower = ((this.#tokens.bits[index + 1] ?? 0) & capitals) === 0;
    return isLower && this.#is(index, roles.stop) && this.#isEnding(index + 1, roles.shortEnding);
  }

  #isEnding(index: number, role: number): boolean {
    return this.#is(index, role) && ((this.#tokens.bits[index] ?? 0) & touchesAfter) === 0;
  }

  /** True if the token stands tight behind the one before and has the role. */
  #is(index: number, role: number): boolean {
    const has = this.#table.roles[this.#tokens.forms[index] ?? 0] ?? 0;
    return (has & role) !== 0 && this.#tokens.isTight(index);
  }
}
