import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileTypeOf, isCutShort } from '../../../lib/papers/file-type.ts';
import { pixelsOf } from '../../../lib/papers/picture-size.ts';
import { jpeg, latin1, png, webp } from './bytes.ts';

test.each([
  ['image/jpeg', jpeg(4, 3)],
  ['image/png', png(4, 3)],
  ['image/webp', webp],
  ['image/heic', latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['image/heic', latin1('\0\0\0\x18ftypmif1\0\0\0\0mif1heic')],
  ['application/pdf', latin1('%PDF-1.7\n%%EOF\n')],
  // Some scanners write a line before the mark.
  ['application/pdf', latin1('\r\n@PJL\r\n%PDF-1.4\n%%EOF')],
  [null, latin1('\0\0\0\x18ftypavif\0\0\0\0mif1')],
  [null, latin1('GIF89a')],
  [null, latin1('RIFF\x04\0\0\0WAVE')],
  [null, latin1('PK\x03\x04')],
  [null, latin1('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [null, new Uint8Array()],
] as const)('%s is told by its bytes', (type, bytes) => {
  expect(fileTypeOf(bytes)).toBe(type);
});

test.each([
  ['image/jpeg', jpeg(4, 3), 2],
  ['image/png', png(4, 3), 12],
  ['image/webp', webp, 1],
  ['application/pdf', latin1('%PDF-1.7\nsomething\n%%EOF'), 3],
] as const)('%s without its end is cut short', (type, bytes, less) => {
  expect(isCutShort(bytes, type)).toBe(false);
  expect(isCutShort(bytes.slice(0, -less), type)).toBe(true);
});

test('a picture says how large it is before it is opened', () => {
  expect(pixelsOf(jpeg(4000, 3000))).toBe(12_000_000);
  expect(pixelsOf(png(60_000, 60_000))).toBe(3_600_000_000);
  expect(pixelsOf(webp)).toBeNull();
});

test('no bytes at all make it fail', () => {
  const some = fc.uint8Array({ maxLength: 200 });
  const starts = fc.constantFrom(jpeg(4, 3), png(4, 3), webp, latin1('%PDF-'), new Uint8Array());
  fc.assert(
    fc.property(starts, fc.nat(40), some, (start, length, rest) => {
      const bytes = new Uint8Array([...start.slice(0, length), ...rest]);
      const type = fileTypeOf(bytes);
      if (type) expect(typeof isCutShort(bytes, type)).toBe('boolean');
      const pixels = pixelsOf(bytes);
      expect(pixels === null || pixels >= 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
