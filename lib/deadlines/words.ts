import type { StoryKind } from '../knowledge/deadline-schema.ts';

/** Titles of the person's own reminders. */
const titles: Partial<Record<StoryKind, (day: string) => string>> = {
  called: (day) => `Ask again: you called on ${day}`,
  visited: (day) => `Ask again: you went there on ${day}`,
  wrote: (day) => `Look for an answer: you wrote on ${day}`,
};

/** How far off a date is, in words. The date itself stands beside them. */
export const words = {
  en: {
    inMonths: (months: number) => `In ${months} months`,
    inWeeks: (weeks: number) => `In ${weeks} weeks`,
    inDays: (days: number) => `In ${days} days`,
    tomorrow: 'Tomorrow',
    today: 'Today',
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    ago: (days: number) => (days === 1 ? '1 day ago' : `${days} days ago`),
    own: {
      titles,
      title: (day: string) => `Your own reminder of ${day}`,
      why: 'You asked to be reminded. It ends when you note that you called, visited or wrote again.',
      day: (on: string) =>
        Temporal.PlainDate.from(on).toLocaleString('en-GB', {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
        }),
    },
  },
} as const;
