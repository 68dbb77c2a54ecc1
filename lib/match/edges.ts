/** Numbers by number, for a search that asks often: a hash table in two flat arrays. Keys are above 0. */
export class Edges {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;

  /** `most`: how many there will be at most. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
  }

  /** What stands at the key; 0 if nothing does. */
  get(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = slotOf(key, mask);
    for (;;) {
      const found = keys[slot] ?? 0;
      if (found === key) return this.#values[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }

  /** Puts a value that is above 0 at a key that has none yet. */
  add(key: number, value: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key, mask);
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
}
