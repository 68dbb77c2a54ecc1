import type { Step } from './schema.ts';

const files = import.meta.glob<Step>('./steps/*.json', { eager: true, import: 'default' });

const byId: ReadonlyMap<string, Step> = new Map(
  Object.values(files).map((step) => [step.id, step] as const),
);

/** Everything that someone may have to do, in no order. Tests check the files. */
export const steps: readonly Step[] = [...byId.values()];

/** The step with this id. */
export function stepOf(id: string): Step | undefined {
  return byId.get(id);
}
