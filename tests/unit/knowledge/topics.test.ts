import { expect, test } from 'vitest';
import { terms } from '../../../lib/knowledge/terms.ts';
import { termsByTopic, termsOfTopics } from '../../../lib/knowledge/topics.ts';

test('every term has one topic', () => {
  expect([...termsByTopic.values()].flat()).toHaveLength(terms.length);
});

test('a topic gives its terms, one that is gone gives none', () => {
  const forms = termsOfTopics(['forms', 'gone']);
  expect(forms).toContain('formulaire-s1106');
  expect(forms).not.toContain('caisse');
});
