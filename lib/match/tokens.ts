/** Bits of a token. `capitals` (1) is that of `spelling.ts`. */
export const broken = 4;
/** A letter or digit touches the token's start or end: the word goes on (`S1106` before a `B`). */
export const touchesBefore = 8;
export const touchesAfter = 16;

/** The known words of a block, in order, as columns that grow as needed and are used again. */
export class Tokens {
  count = 0;
  forms = new Int32Array(512);
  starts = new Int32Array(512);
  ends = new Int32Array(512);
  bits = new Uint8Array(512);

  /** Positions count UTF-16 units from the start of the block. */
  add(form: number, start: number, end: number, bits: number): void {
    const index = this.count++;
    if (index === this.forms.length) this.#grow(index * 2);
    this.forms[index] = form;
    this.starts[index] = start;
    this.ends[index] = end;
    this.bits[index] = bits;
  }

  #grow(length: number): void {
    const longer = (column: Int32Array) => {
      const grown = new Int32Array(length);
      grown.set(column);
      return grown;
    };
    this.forms = longer(this.forms);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    const bits = new Uint8Array(length);
    bits.set(this.bits);
    this.bits = bits;
  }

  /** True if nothing stands between token `index` and the one before. */
  isTight(index: number): boolean {
    return index > 0 && index < this.count && this.starts[index] === this.ends[index - 1];
  }
}
