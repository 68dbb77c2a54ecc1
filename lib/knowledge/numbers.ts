import privacy from './number-privacy.json';
import type { NumberKindEntry, NumberPrivacy } from './schema.ts';

const files = import.meta.glob<NumberKindEntry>('./numbers/*.json', {
  eager: true,
  import: 'default',
});

/** What each kind of number is worth. Tests check the files. */
export const numberEntries: readonly NumberKindEntry[] = Object.values(files);

/** What a number tells about a person, and whom to give it to. */
export const numberPrivacy: NumberPrivacy = privacy;

/** What a number of this kind is worth. */
export function numberEntry(id: NumberKindEntry['id']): NumberKindEntry | undefined {
  return numberEntries.find((entry) => entry.id === id);
}
