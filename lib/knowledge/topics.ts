import type { Term } from './schema.ts';

const files = import.meta.glob<Term[]>('./terms/*.json', { eager: true, import: 'default' });

/** The terms by topic; a topic is named like its file. */
export const termsByTopic: ReadonlyMap<string, readonly Term[]> = new Map(
  Object.entries(files).map(([path, terms]) => [path.replace(/^.*\/|\.json$/g, ''), terms]),
);

/** The ids of the terms of these topics; a topic that is no longer there has none. */
export function termsOfTopics(topics: readonly string[]): string[] {
  return topics.flatMap((topic) => (termsByTopic.get(topic) ?? []).map(({ id }) => id));
}
