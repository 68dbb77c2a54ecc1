import type { DeadlineRule } from './deadline-schema.ts';

const files = import.meta.glob<DeadlineRule>('./deadlines/*.json', {
  eager: true,
  import: 'default',
});

/** Every date that follows from an event, by id. Tests check the files; nothing is checked here. */
export const deadlineRules: readonly DeadlineRule[] = Object.values(files);
