/** Numbers by number, for a search that asks often: a hash table in two flat arrays. Keys are above 0. */
export class Edges {
  #keys = new Int32Array(64);
  #values = new Int32Array(64);
  #count = 0;

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
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    const mask = this.#keys.length - 1;
    let slot = slotOf(key, mask);
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    this.#count++;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#count = 0;
    keys.forEach((key, slot) => {
      if (key !== 0) this.add(key, values[slot] ?? 0);
    });
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
}
