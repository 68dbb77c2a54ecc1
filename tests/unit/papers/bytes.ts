/** Bytes from characters, one for each. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (one) => one.charCodeAt(0));
}

function big(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, place) => (value >>> (8 * (bytes - 1 - place))) & 0xff);
}

/** The frame of a JPEG that says it is this large; there is no picture in it. */
export function jpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const app = [0xff, 0xe0, 0, 4, 1, 2];
  const frame = [0xff, 0xc0, 0, 11, 8, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0];
  return new Uint8Array([0xff, 0xd8, ...app, ...frame, 0xff, 0xd9]);
}

/** The first and last chunks of a PNG that says it is this large. */
export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const head = [...big(13, 4), ...latin1('IHDR'), ...big(width, 4), ...big(height, 4)];
  const tail = [...big(0, 4), ...latin1('IEND'), ...big(0xae426082, 4)];
  return new Uint8Array([...mark, ...head, 8, 2, 0, 0, 0, ...big(0, 4), ...tail]);
}

/** The frame of a WebP: its size stands in its head. */
export const webp = latin1('RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0');
