/** What the dossier keeps, as MIME types. */
export type FileType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf';

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Brands of still pictures in HEIF files with HEVC inside. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** The type of a file from its first bytes, whatever its name says; null for any other type. */
export function fileTypeOf(bytes: Uint8Array): FileType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, pngMark)) return 'image/png';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (text(bytes, 4, 8) === 'ftyp' && heicBrands.has(text(bytes, 8, 12))) return 'image/heic';
  // The mark of a PDF may stand a little after the start.
  if (text(bytes, 0, 1024).includes('%PDF-')) return 'application/pdf';
  return null;
}

/** True if the end of the file is missing, as after a copy that was interrupted. */
export function isCutShort(bytes: Uint8Array, type: FileType): boolean {
  switch (type) {
    case 'image/jpeg':
      return !endMarkOfJpeg(bytes);
    case 'image/png':
      return !text(bytes, Math.max(0, bytes.length - 4096), bytes.length).includes('IEND');
    case 'image/webp':
      return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 > bytes.length;
    case 'application/pdf':
      return !text(bytes, Math.max(0, bytes.length - 65_536), bytes.length).includes('%%EOF');
    case 'image/heic':
      return false;
  }
}

/** Cameras put more behind the picture, so the mark is looked for from the end. */
function endMarkOfJpeg(bytes: Uint8Array): boolean {
  for (let place = bytes.length - 2; place > 2; place--) {
    if (bytes[place] === 0xff && bytes[place + 1] === 0xd9) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((one, place) => bytes[place] === one);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to));
}
