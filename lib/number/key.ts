/** The shape that has a key: 13 characters, digits but for the `A` or `B` of Corsica. */
const thirteen = /^\d{5}(\d|2(?=[AB]))(\d|(?<=2)[AB])\d{6}$/;

/**
 * The key of the first 13 characters of a number, 1 to 97: 97 less the remainder of the number
 * divided by 97, with 19 for `2A` and 18 for `2B`. Throws a `RangeError` on any other text.
 */
export function key(nir13: string): number {
  if (!thirteen.test(nir13)) throw new RangeError('A key needs 13 characters of a number.');
  return 97 - (Number(nir13.replace('2A', '19').replace('2B', '18')) % 97);
}

/** Whether text has the shape that `key` takes. */
export function hasKey(text: string): boolean {
  return thirteen.test(text);
}

/** The key as it is printed: two digits. */
export function printedKey(nir13: string): string {
  return String(key(nir13)).padStart(2, '0');
}

/** Whether 15 characters end with the key of the 13 before it. */
export function keyFits(text: string): boolean {
  return (
    text.length === 15 &&
    hasKey(text.slice(0, 13)) &&
    printedKey(text.slice(0, 13)) === text.slice(13)
  );
}
