import * as z from 'zod/mini';
import { lockSchema } from '../vault/header.ts';
import { limits } from './limits.ts';

/*
 * A locked backup: a line of text, two numbers of 32 bits (little-endian) with the length of the header
 * and its CRC-32, the header as JSON, then the backup in sealed chunks. Decision 21 describes it for who
 * reads it without Quinze.
 */
export const lockedName = 'quinze-locked-backup';
export const lockedVersion = 1;
export const firstLine = `${lockedName} ${lockedVersion}\n`;

/** Bytes of the two numbers behind the first line. */
export const numbersSize = 8;
/** A header has some 300 bytes. */
export const headerLimit = 4096;

/** Bytes in each chunk before it is sealed; the last one may have fewer. */
export const chunkSize = 1024 * 1024;

/** The lock, and how many bytes lie behind it. */
export const lockedHeaderSchema = z.extend(lockSchema, {
  size: z.int().check(z.minimum(1), z.maximum(limits.total)),
});
export type LockedHeader = z.infer<typeof lockedHeaderSchema>;

export function chunksOf({ size }: Pick<LockedHeader, 'size'>): number {
  return Math.ceil(size / chunkSize);
}

/** What a chunk is sealed for: this file, this place in it, and whether it is the last. */
export function placeOf(header: Pick<LockedHeader, 'id' | 'size'>, index: number): string {
  return `backup ${header.id} ${index} ${index === chunksOf(header) - 1 ? 'last' : 'more'}`;
}
