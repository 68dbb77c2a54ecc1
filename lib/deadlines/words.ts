const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** How far off a date is, in words. */
export const words = {
  en: {
    on: (date: Temporal.PlainDate) => `On ${date.toLocaleString('en-GB', longDate)}`,
    inDays: (days: number) => `In ${days} days`,
    tomorrow: 'Tomorrow',
    today: 'Today',
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  },
} as const;
