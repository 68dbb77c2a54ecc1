/** What people call things in their own English, and the entries they mean, the likeliest first. */
export interface Everyday {
  says: readonly string[];
  /** Kind and id: `form:S1106`, `term:remboursement`. */
  means: readonly string[];
}

const files = import.meta.glob<Everyday[]>('./everyday.json', { eager: true, import: 'default' });

/** Every everyday wording. Tests check the file; nothing is checked here. */
export const everyday: readonly Everyday[] = Object.values(files).flat();
