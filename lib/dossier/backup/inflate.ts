import type { Readable } from './readable.ts';
import { refuse } from './refusal.ts';

/**
 * Inflates to exactly `size` bytes and not one more, whatever the packed bytes would become; a stream
 * that is broken, or of another size, is refused.
 */
export async function inflate(packed: Readable, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.length > size) break;
      bytes.set(value, filled);
      filled += value.length;
    }
    const rest = await reader.read();
    if (!rest.done || filled !== size) refuse('damaged', 'an entry is not as long as it says');
    return bytes;
  } catch {
    return refuse('damaged', 'an entry cannot be unpacked');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
