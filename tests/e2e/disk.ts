import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Which of the texts the files of a folder hold, as `text: file`; in one byte or two per character. */
export function foundOnDisk(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap((text) => [
    { text, bytes: Buffer.from(text, 'utf8') },
    { text, bytes: Buffer.from(text, 'utf16le') },
  ]);
  const found = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = contentOf(path);
    for (const { text, bytes } of wanted) {
      if (content.includes(bytes)) found.add(`${text}: ${relative(folder, path)}`);
    }
  }
  return [...found].toSorted();
}

/** A browser that runs takes files away under our hands. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
