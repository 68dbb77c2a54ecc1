export const sections = [
  'overview',
  'plan',
  'papers',
  'dates',
  'letters',
  'number',
  'people',
  'backup',
  'settings',
] as const;

export type Section = (typeof sections)[number];

/** The section an address asks for (`#papers`); the overview for everything else. */
export function sectionOf(hash: string): Section {
  return sections.find((section) => `#${section}` === hash) ?? 'overview';
}
