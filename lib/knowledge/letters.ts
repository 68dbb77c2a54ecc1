import type { LetterKind } from './letter-schema.ts';

const files = import.meta.glob<LetterKind>('./letters/*.json', { eager: true, import: 'default' });

/** Every kind of letter that is known, by id. Tests check the files; nothing is checked here. */
export const letterKinds: readonly LetterKind[] = Object.values(files);
