/*
 * Words are known by two hashes of their units' kinds. The first runs along in the hot loop of the scanner;
 * the second is asked only where a phrase may stand. A table keeps the bucket (upper bits) and the lower half of the
 * first, and the upper half of the second: 44 bits at the least, so that among 16,000 known words, one unknown word in
 * 1,000,000,000 is mistaken for one.
 */

/** Each step of the first hash: `Math.imul(hash ^ kind, factor)`, from 0. Its upper bits are the good ones. */
export const factor = 0x9e3779b1 | 0;
/** The same for the second. */
export const checkFactor = 0x85ebca6b | 0;

/** By how much a hash is shifted right to be a place among `count` places, a power of two. */
export function shiftFor(count: number): number {
  return Math.clz32(count) + 1;
}

/** A pair of words that follow each other, by their first hashes. */
export function pairOf(hash: number, next: number): number {
  return (Math.imul(hash, checkFactor) + next) | 0;
}

/**
 * Two bits of 32 that stand for a pair in a set: the set says yes wrongly where both are there by chance.
 * A shift takes the lowest five bits of a number.
 */
export function bitsOfPair(pair: number): number {
  return (1 << pair) | (1 << (pair >>> secondBit));
}

/** Where in a pair its second bit is found. */
export const secondBit = 6;
