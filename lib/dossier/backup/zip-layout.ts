/*
 * The parts of a zip file (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16): how many bytes
 * each part has before its names, and the signature it starts with. Numbers are little-endian.
 */

/** Before each entry. */
export const localHeader = { signature: 0x04034b50, size: 30 } as const;
/** Once more for each entry, in the list at the end. */
export const centralHeader = { signature: 0x02014b50, size: 46 } as const;
/** The last bytes of the file. */
export const endRecord = { signature: 0x06054b50, size: 22 } as const;

export const stored = 0;
export const deflated = 8;

export const flags = {
  encrypted: 0x0001,
  /** How hard the packer tried: says nothing about the content. */
  effort: 0x0006,
  /** Checksum and sizes stand behind the content, not in the local header. */
  sizesBehind: 0x0008,
  utf8: 0x0800,
} as const;
