/** What badge and notices say. Others may see the screen: counts only, no title and no name. */
export const words = {
  en: {
    name: 'Quinze',
    locked: 'locked',
    count: (late: number, soon: number) =>
      [dates(late, 'late'), dates(soon, 'near')].filter((part) => part !== '').join(', '),
    notice: (count: number) =>
      count === 1 ? 'Quinze: a date needs you' : `Quinze: ${count} dates need you`,
    noticeAbout: (counted: string) => `${counted}. Open Quinze to see more.`,
    calendar: {
      titleOf: (title: string, name: string) => `${name}: ${title}`,
      cancelled: 'No longer needed (Quinze)',
      kinds: {
        law: 'Law',
        official: 'Official page',
        usual: 'Common practice',
        advice: 'Advice of Quinze',
      },
      from: (kind: string, titles: string) => (titles === '' ? kind : `${kind}: ${titles}`),
      unofficial: 'From your Quinze dossier. The office decides.',
    },
  },
} as const;

function dates(count: number, how: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 date is ${how}` : `${count} dates are ${how}`;
}
