export const sections = [
  'overview',
  'plan',
  'forms',
  'papers',
  'dates',
  'story',
  'letters',
  'number',
  'people',
  'backup',
  'settings',
] as const;

export type Section = (typeof sections)[number];

/** The section an address asks for (`#papers`, `#forms/S1106`); the overview for everything else. */
export function sectionOf(hash: string): Section {
  const [wanted] = hash.split('/');
  return sections.find((section) => `#${section}` === wanted) ?? 'overview';
}
