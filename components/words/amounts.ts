const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "1 file", "3 files", "0 files". */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}

/** A size in bytes as people say it: "1 byte", "640 kB", "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
