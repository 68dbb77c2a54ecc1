/** Rows of value indexes in which every three values of every three parameters meet. */
export interface CoveringArray {
  rows: Uint8Array[];
  /** How many triples of values there are, all of them covered. */
  triples: number;
}

/** One bit for each pair of values of each pair or triple of parameters that no row holds yet. */
class Uncovered {
  readonly #sizes: readonly number[];
  readonly #blocks = new Map<number, Uint8Array>();
  left = 0;

  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
    for (const [a, b, c] of tripletsOf(sizes.length)) {
      const size = this.#size(a) * this.#size(b) * this.#size(c);
      this.#blocks.set(this.#key(a, b, c), new Uint8Array(size).fill(1));
      this.left += size;
    }
  }

  /** Whether parameters a < b < c were never seen with these values. */
  has(a: number, x: number, b: number, y: number, c: number, z: number): boolean {
    return this.#block(a, b, c)[this.#place(b, c, x, y, z)] === 1;
  }

  cover(row: Uint8Array): void {
    for (const [a, b, c] of tripletsOf(row.length)) {
      const block = this.#block(a, b, c);
      const place = this.#place(b, c, row[a] ?? 0, row[b] ?? 0, row[c] ?? 0);
      this.left -= block[place] ?? 0;
      block[place] = 0;
    }
  }

  /** The first triple that is left, as [parameter, value] pairs. */
  *first(): Generator<[number, number]> {
    for (const [a, b, c] of tripletsOf(this.#sizes.length)) {
      const place = this.#block(a, b, c).indexOf(1);
      if (place < 0) continue;
      const [second, third] = [this.#size(b), this.#size(c)];
      yield [a, Math.floor(place / (second * third))];
      yield [b, Math.floor(place / third) % second];
      yield [c, place % third];
      return;
    }
  }

  #size(parameter: number): number {
    return this.#sizes[parameter] ?? 0;
  }

  #key(a: number, b: number, c: number): number {
    return (a * this.#sizes.length + b) * this.#sizes.length + c;
  }

  #block(a: number, b: number, c: number): Uint8Array {
    const block = this.#blocks.get(this.#key(a, b, c));
    if (block === undefined) throw new Error('Parameters must be given in their order.');
    return block;
  }

  #place(b: number, c: number, x: number, y: number, z: number): number {
    return (x * this.#size(b) + y) * this.#size(c) + z;
  }
}

/**
 * A covering array of strength three for parameters with so many values each, built greedily: each row
 * starts from a triple that is still missing and takes, parameter by parameter, the value that meets
 * the most missing triples. The same sizes give the same rows.
 */
export function coveringTriples(sizes: readonly number[]): CoveringArray {
  const missing = new Uncovered(sizes);
  const triples = missing.left;
  const rows: Uint8Array[] = [];
  while (missing.left > 0) {
    const row = nextRow(sizes, missing, rows.length);
    missing.cover(row);
    rows.push(row);
  }
  return { rows, triples };
}

function nextRow(sizes: readonly number[], missing: Uncovered, turn: number): Uint8Array {
  const row = new Uint8Array(sizes.length);
  const set: number[] = [];
  for (const [parameter, value] of missing.first()) {
    row[parameter] = value;
    set.push(parameter);
  }
  for (let parameter = 0; parameter < sizes.length; parameter += 1) {
    if (set.includes(parameter)) continue;
    row[parameter] = bestValue(sizes[parameter] ?? 1, parameter, row, set, missing, turn);
    set.push(parameter);
    set.sort((one, other) => one - other);
  }
  return row;
}

/** Ties are broken by the turn, so that no value is forgotten. */
function bestValue(
  size: number,
  parameter: number,
  row: Uint8Array,
  set: readonly number[],
  missing: Uncovered,
  turn: number,
): number {
  let best = 0;
  let most = -1;
  for (let step = 0; step < size; step += 1) {
    const value = (turn + step) % size;
    const gain = gainOf(parameter, value, row, set, missing);
    if (gain > most) [best, most] = [value, gain];
  }
  return best;
}

function gainOf(
  parameter: number,
  value: number,
  row: Uint8Array,
  set: readonly number[],
  missing: Uncovered,
): number {
  let gain = 0;
  for (let i = 0; i < set.length; i += 1) {
    for (let j = i + 1; j < set.length; j += 1) {
      if (isMissing(set[i] ?? 0, set[j] ?? 0, parameter, value, row, missing)) gain += 1;
    }
  }
  return gain;
}

function isMissing(
  one: number,
  other: number,
  parameter: number,
  value: number,
  row: Uint8Array,
  missing: Uncovered,
): boolean {
  const [x, y] = [row[one] ?? 0, row[other] ?? 0];
  if (parameter < one) return missing.has(parameter, value, one, x, other, y);
  if (parameter < other) return missing.has(one, x, parameter, value, other, y);
  return missing.has(one, x, other, y, parameter, value);
}

function* tripletsOf(count: number): Generator<[number, number, number]> {
  for (let a = 0; a < count; a += 1)
    for (let b = a + 1; b < count; b += 1) for (let c = b + 1; c < count; c += 1) yield [a, b, c];
}
