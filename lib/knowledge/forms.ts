import type { Form } from './schema.ts';

const files = import.meta.glob<Form>('./forms/*.json', { eager: true, import: 'default' });

const byId: ReadonlyMap<string, Form> = new Map(
  Object.values(files).map((form) => [form.id, form] as const),
);

/** Every form that a newcomer meets, by id: a translation (`S1106-EN`) after its original. Tests check the files. */
export const forms: readonly Form[] = [...byId.values()].toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

/** The form with this id. */
export function formOf(id: string): Form | undefined {
  return byId.get(id);
}
