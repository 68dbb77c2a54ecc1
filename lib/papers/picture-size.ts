/**
 * How many pixels a JPEG or PNG says it has, without decoding it; null where it does not say. A small file
 * can claim a picture that no computer can open.
 */
export function pixelsOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89) return bytes.length < 24 ? null : view.getUint32(16) * view.getUint32(20);
  return bytes[0] === 0xff ? pixelsOfJpeg(view) : null;
}

/** Markers of a frame, which carries the size; the others in this range are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function pixelsOfJpeg(view: DataView): number | null {
  let place = 2;
  while (place + 9 <= view.byteLength) {
    if (view.getUint8(place) !== 0xff) return null;
    const marker = view.getUint8(place + 1);
    if (marker === 0xff) place += 1;
    else if (isFrame(marker)) return view.getUint16(place + 5) * view.getUint16(place + 7);
    else place += 2 + view.getUint16(place + 2);
  }
  return null;
}
