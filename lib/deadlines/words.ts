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
  },
} as const;
